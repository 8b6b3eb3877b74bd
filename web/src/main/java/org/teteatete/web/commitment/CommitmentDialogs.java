package org.teteatete.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.application.Commitments;
import org.teteatete.commitment.application.SeenCommitment;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.web.meeting.FieldErrors;
import org.teteatete.web.meeting.OneToOnePage;
import org.teteatete.web.shared.Identifier;

/** The dialogs in which a commitment is made in a one-to-one, changed or dropped. */
@Named("commitmentDialogs")
@ViewScoped
public class CommitmentDialogs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentQueries queries;

    @Inject
    private CommitmentsPage page;

    @Inject
    private CommitmentWords words;

    @Inject
    private CompanyTime time;

    private UUID meeting;
    private UUID id;
    private long version;
    private String text;
    private Side owner;
    private Part part = Part.CLOSING;
    private LocalDate dueOn;
    private Side reader;
    private Map<Side, String> names = Map.of();
    private DropReason because = DropReason.NOT_NEEDED;
    private String reason;

    /** @param from the part of the form from which somebody takes something on */
    public void askToMake(OneToOnePage meetingPage, String from) {
        MeetingView view = meetingPage.getView();
        meeting = view.id();
        names = Map.of(
                Side.EMPLOYEE,
                view.employee().givenName(),
                Side.MANAGER,
                view.manager().givenName());
        reader = view.reader().map(Side::of).orElse(null);
        id = null;
        text = null;
        part = Part.valueOf(from);
        owner = part == Part.INVOLVEMENT ? Side.MANAGER : Side.EMPLOYEE;
        dueOn = time.today().plusDays(USUAL_DAYS);
    }

    public void askToChange(String which) {
        CommitmentView view = queries.view(Identifier.of(which));
        id = view.id();
        version = view.version();
        text = view.text();
        owner = view.owner();
        dueOn = view.dueOn();
        because = DropReason.NOT_NEEDED;
        reason = null;
    }

    /** Makes it, or changes the one that was asked about. */
    public void keep() {
        attempt("commitment", () -> {
            if (id == null) {
                commitments.make(meeting, part, owner, dueOn, text);
            } else {
                commitments.change(seen(), dueOn, text);
            }
        });
    }

    public void drop() {
        attempt("drop", () -> commitments.drop(seen(), because, reason));
    }

    private SeenCommitment seen() {
        return new SeenCommitment(id, version);
    }

    private void attempt(String form, Runnable deed) {
        try {
            deed.run();
            page.refresh();
        } catch (Invalid refused) {
            FieldErrors.show(refused, form);
        }
    }

    /** Who is on a side: you, or the other's given name. */
    public String nameOf(String side) {
        Side asked = Side.valueOf(side);
        return asked == reader ? words.you() : names.getOrDefault(asked, "");
    }

    /** Whether one is being made, not changed. */
    public boolean isNew() {
        return id == null;
    }

    public List<DropReason> getReasons() {
        return DropReason.ofThePair();
    }

    public Part[] getParts() {
        return Part.values();
    }

    public LocalDate getToday() {
        return time.today();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Side getOwner() {
        return owner;
    }

    public void setOwner(Side owner) {
        this.owner = owner;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public DropReason getBecause() {
        return because;
    }

    public void setBecause(DropReason because) {
        this.because = because;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
