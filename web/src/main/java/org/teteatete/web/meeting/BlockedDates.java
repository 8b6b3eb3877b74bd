package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.application.SeriesDate;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/** The dates of the series on the page on which the two cannot meet any more: each moves to where it is proposed. */
@Named("blockedDates")
@RequestScoped
public class BlockedDates {

    @Inject
    private SeriesPage page;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private SeriesWording wording;

    /** @param meeting on the page; one that is not blocked any more, or has no proposal any more, stays where it is */
    public void move(String meeting) {
        UUID id = Identifier.of(meeting);
        try {
            page.getDates().stream()
                    .filter(date -> id.equals(date.meeting()) && date.proposed() != null)
                    .findFirst()
                    .ifPresent(this::move);
        } catch (Invalid refused) {
            FieldErrors.show(refused, "series");
        }
        page.again();
    }

    private void move(SeriesDate date) {
        MeetingView view = queries.view(date.meeting());
        Slot slot = Slot.of(date.proposed(), view.when().minutes());
        meetings.reschedule(new Seen(view.id(), view.version()), slot, wording.text("date.move.reason"));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(wording.text("date.move.done")));
    }
}
