package org.teteatete.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.application.ImprovementPlans;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.SeenPlan;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.meeting.application.MeetingLine;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.web.meeting.FieldErrors;

/** The dialog of the plan's page: it asks for what a transition needs, and makes it. What was typed stays when it is refused. */
@Named("planDialog")
@ViewScoped
public class PlanDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "move";

    private static final Set<PlanTransition> SILENT = EnumSet.of(
            PlanTransition.SUBMIT,
            PlanTransition.WITHDRAW,
            PlanTransition.SHARE,
            PlanTransition.RESUME,
            PlanTransition.DISCARD);

    private static final Set<PlanTransition> WITH_A_REASON = EnumSet.of(
            PlanTransition.RETURN,
            PlanTransition.REJECT,
            PlanTransition.PAUSE,
            PlanTransition.EXTEND,
            PlanTransition.CANCEL);

    @Inject
    private PlanPage page;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private MeetingQueries meetings;

    @Inject
    private CompanyTime time;

    private PlanTransition transition;
    private boolean whileClosing;
    private String text;
    private LocalDate end;
    private Outcome outcome;
    private UUID meeting;
    private LocalDate meetingOn;
    private ArrayList<ProgressRow> rows = new ArrayList<>();

    /** Asks for what a transition needs; what was typed for another one is gone. */
    public void ask(String name) {
        PlanTransition asked = PlanTransition.valueOf(name);
        PlanView view = page.getView();
        transition = asked;
        whileClosing = view.state() == PlanState.CLOSING;
        text = null;
        end = view.dates().endOn();
        outcome = asked == PlanTransition.CONFIRM ? view.outcome().orElse(null) : null;
        rows = asked == PlanTransition.CHECKPOINT || asked == PlanTransition.ASSESS ? rows(view) : new ArrayList<>();
        if (asked == PlanTransition.CHECKPOINT) {
            findMeeting(view);
        }
    }

    private void findMeeting(PlanView view) {
        MeetingLine found = view.manager()
                .flatMap(manager -> meetings.latestBegun(view.employee().id(), manager.id()))
                .orElse(null);
        meeting = found == null ? null : found.id();
        meetingOn = found == null ? null : found.heldOn() == null ? found.plannedOn() : found.heldOn();
    }

    static ArrayList<ProgressRow> rows(PlanView view) {
        ArrayList<ProgressRow> rows = new ArrayList<>();
        view.objectives().forEach(objective -> {
            var written = view.content().objectives().get(objective.number() - 1);
            ProgressRow row = new ProgressRow(objective.number(), written.expected(), written.target());
            objective.progress().stream().findFirst().ifPresent(last -> row.beginAt(last.progress()));
            rows.add(row);
        });
        return rows;
    }

    /** Makes the transition that was asked about. */
    public String move() {
        try {
            make(page.seen());
            return page.again();
        } catch (Invalid refused) {
            FieldErrors.show(refused, FORM);
            return null;
        } catch (BusinessException refused) {
            page.readAgain();
            throw refused;
        }
    }

    private void make(SeenPlan seen) {
        switch (transition) {
            case SUBMIT -> plans.submit(seen);
            case APPROVE -> plans.approve(seen, text);
            case RETURN -> plans.returnIt(seen, text);
            case REJECT -> plans.reject(seen, text);
            case WITHDRAW -> plans.withdraw(seen);
            case SHARE -> plans.share(seen);
            case ACKNOWLEDGE -> plans.acknowledge(seen, text);
            case CHECKPOINT -> plans.checkpoint(seen, meeting, ProgressRow.said(rows), text);
            case PAUSE -> plans.pause(seen, text);
            case RESUME -> plans.resume(seen);
            case EXTEND -> plans.extend(seen, end, text);
            case ASSESS -> plans.assess(seen, outcome, results(), text);
            case CONFIRM -> plans.confirm(seen, outcome, text);
            case CANCEL -> plans.cancel(seen, text);
            case DISCARD -> plans.discard(seen);
            case DRAFT, REVISE, DELIVER, PASS_ON -> throw new IllegalStateException(transition + " has no dialog");
        }
    }

    private List<Progress> results() {
        return rows.stream().map(ProgressRow::asProgress).toList();
    }

    /** The bundle's name of what is asked about: returning an assessment is not returning a plan. */
    public String getName() {
        if (transition == null) {
            return PlanTransition.APPROVE.name();
        }
        return transition == PlanTransition.RETURN && whileClosing ? "RETURN_ASSESSMENT" : transition.name();
    }

    /** The key of one of its texts. */
    public String key(String what) {
        return "action." + getName() + "." + what;
    }

    /** Whether the reader could do it now: no longer when somebody was faster. */
    public boolean isPossible() {
        return transition != null && page.getView().may(transition);
    }

    public boolean isWithText() {
        return transition != null && !SILENT.contains(transition);
    }

    public boolean isWithReason() {
        return WITH_A_REASON.contains(transition);
    }

    public boolean isWithEnd() {
        return transition == PlanTransition.EXTEND;
    }

    public boolean isWithOutcome() {
        return transition == PlanTransition.ASSESS || transition == PlanTransition.CONFIRM;
    }

    public boolean isOfCheckpoint() {
        return transition == PlanTransition.CHECKPOINT;
    }

    public boolean isOfAssessment() {
        return transition == PlanTransition.ASSESS;
    }

    /** What stands in the way of submitting. */
    public boolean isWithGaps() {
        return transition == PlanTransition.SUBMIT && !page.getView().gaps().isEmpty();
    }

    /** Whether a checkpoint needs a one-to-one that has not begun. */
    public boolean isWithoutMeeting() {
        return isOfCheckpoint() && meeting == null && page.getView().manager().isPresent();
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public UUID getMeeting() {
        return meeting;
    }

    public Outcome[] getOutcomes() {
        return new Outcome[] {Outcome.MET, Outcome.PARTLY_MET, Outcome.NOT_MET};
    }

    public Progress.Standing[] getStandings() {
        return Progress.Standing.values();
    }

    public LocalDate getTomorrow() {
        return time.today().plusDays(1);
    }

    public List<ProgressRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
