package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.meeting.application.Found;
import org.teteatete.meeting.application.JourneyView;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.web.shared.Formats;

/** The sentences of the journey's page. */
@Named("journeyWords")
@RequestScoped
public class JourneyWords {

    @Inject
    private Wording wording;

    @Inject
    private Formats formats;

    /** What happened to it beside what was written: moved, contested, cancelled; empty where nothing did. */
    public List<String> notes(JourneyView.Stop stop) {
        List<String> notes = new ArrayList<>();
        if (stop.timesPostponed() > 0) {
            notes.add(wording.sentences()
                    .plain("journey.moved", formats.day(stop.firstPlannedOn()), stop.timesPostponed()));
        }
        if (stop.state() == OneToOneState.CONTESTED) {
            notes.add(wording.sentences().plain("journey.contested." + stop.contested()));
        }
        if (stop.state() == OneToOneState.MISSED && stop.contested() != null) {
            notes.add(wording.sentences().plain("journey.notHeld"));
        }
        if (stop.cancelledBecause() != null) {
            notes.add(wording.sentences().plain("cancellation." + stop.cancelledBecause()));
        }
        return notes;
    }

    /** What of the form says most about it: the win, and the word with which it ended. */
    public String win(JourneyView.Stop stop) {
        return stop.text(Field.WIN).orElse(null);
    }

    public String closing(JourneyView.Stop stop) {
        return stop.text(Field.CLOSING_WORD).orElse(null);
    }

    public boolean honest(JourneyView.Stop stop) {
        return stop.text(Field.NO_WIN).isPresent();
    }

    /** Where something was found, in the words of the page on which it stands. */
    public String place(JourneyView view, Found.Passage passage) {
        PersonName employee = view.leads() ? view.with() : view.reader();
        PersonName manager = view.leads() ? view.reader() : view.with();
        Optional<Party> reader = Optional.of(view.leads() ? Party.MANAGER : Party.EMPLOYEE);
        return switch (passage.source()) {
            case FORM -> wording.sentences().label(reader, employee, manager, passage.name());
            case REMARK -> wording.sentences().plain("journey.said." + passage.name());
            case PREPARATION -> wording.sentences().addressed(reader, employee, manager, "prepared." + passage.name());
            case NOTE -> wording.sentences().plain("journey.note");
        };
    }

    public boolean filled(JourneyView.Stop stop, String half) {
        return stop.filled().contains(Half.valueOf(half));
    }

    /** "La personne : 11 fois sur 12". */
    public String balance(String half, long filled, int of) {
        return wording.sentences().plain("journey.balance." + half, filled, of);
    }

    public String found(List<Found> found) {
        return wording.sentences().plain("journey.found", found.size());
    }
}
