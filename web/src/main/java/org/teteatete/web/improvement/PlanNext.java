package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.CheckpointDay;
import org.teteatete.improvement.application.PlanView.EntryView;
import org.teteatete.improvement.application.PlanView.StepView;
import org.teteatete.improvement.domain.Cause;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Elision;
import org.teteatete.web.shared.Formats;

/** Says what happens next to a plan, and by whom, to whoever reads it. */
@Named("planNext")
@RequestScoped
public class PlanNext {

    @Inject
    private PlanWords words;

    @Inject
    private Formats formats;

    @Inject
    private CompanyTime time;

    public NextStep of(PlanView view) {
        return switch (view.state()) {
            case DRAFT, RETURNED -> writing(view);
            case SUBMITTED -> deciding(view);
            case REJECTED -> waiting(view, "REJECTED");
            case APPROVED -> sharing(view);
            case SHARED -> reading(view);
            case ACTIVE -> working(view);
            case PAUSED -> paused(view);
            case CLOSING -> closing(view);
            case CLOSED -> closed(view);
        };
    }

    private NextStep writing(PlanView view) {
        boolean returned = view.state() == PlanState.RETURNED;
        if (!view.may(PlanTransition.SUBMIT)) {
            return waiting(view, "RETURNED");
        }
        List<String> gaps = view.gaps().stream().map(words::gap).toList();
        String key = "plan.next." + (returned ? "RETURNED.yours" : gaps.isEmpty() ? "DRAFT" : "DRAFT.gaps");
        boolean write = returned || !gaps.isEmpty();
        return new NextStep(
                true,
                title(key, view),
                text(key, view),
                gaps,
                true,
                write ? null : "SUBMIT",
                write && gaps.isEmpty() ? List.of("SUBMIT") : List.of());
    }

    private NextStep deciding(PlanView view) {
        StepView step = open(view).orElseThrow();
        String kind = words.text("plan.step." + step.kind());
        String until = words.text(
                step.escalated() ? "plan.next.escalated" : "plan.next.until", formats.weekdayAndDay(step.dueOn()));
        if (view.may(PlanTransition.APPROVE)) {
            String title = words.text(
                    "plan.next.SUBMITTED.yours.title",
                    step.number(),
                    view.steps().size(),
                    kind);
            String text = words.named(
                    "plan.next.SUBMITTED.yours.text", view.employee().givenName());
            return view.may(PlanTransition.REJECT)
                    ? NextStep.yours(title, until + " " + text, "APPROVE", "RETURN", "REJECT")
                    : NextStep.yours(title, until + " " + text, "APPROVE", "RETURN");
        }
        return NextStep.waiting(
                words.text("plan.next.SUBMITTED.title", words.listed(step.deciders())),
                words.text(
                                "plan.next.SUBMITTED.text",
                                step.number(),
                                view.steps().size(),
                                kind,
                                formats.weekdayAndDay(time.dayOf(step.openedAt())))
                        + " " + until);
    }

    private NextStep sharing(PlanView view) {
        LocalDate start = view.dates().startOn();
        if (view.may(PlanTransition.SHARE)) {
            return yours(
                    view,
                    "APPROVED.yours",
                    "SHARE",
                    formats.weekdayAndDay(view.dates().toShareBy()));
        }
        String key = view.is(PlanParty.MANAGER) ? "APPROVED.manager" : "APPROVED";
        return waiting(
                view,
                key,
                formats.weekdayAndDay(start),
                formats.weekdayAndDay(view.dates().toShareBy()));
    }

    private NextStep reading(PlanView view) {
        return view.may(PlanTransition.ACKNOWLEDGE)
                ? yours(view, "SHARED.yours", "ACKNOWLEDGE")
                : waiting(view, "SHARED");
    }

    private NextStep working(PlanView view) {
        Optional<CheckpointDay> next = checkpoint(view);
        boolean pair = view.may(PlanTransition.CHECKPOINT);
        if (next.isPresent() && !time.today().isAfter(view.dates().endOn())) {
            String title = words.text(
                    "plan.next.checkpoint",
                    next.get().number(),
                    formats.weekdayAndDay(next.get().day()));
            return pair
                    ? NextStep.yours(title, text("plan.next.ACTIVE.yours", view), "CHECKPOINT")
                    : NextStep.waiting(title, text("plan.next.ACTIVE", view));
        }
        String end = formats.weekdayAndDay(view.dates().endOn());
        return view.may(PlanTransition.ASSESS)
                ? yours(view, view.is(PlanParty.MANAGER) ? "ASSESS.yours" : "ASSESS.hr", "ASSESS", end)
                : waiting(view, "ASSESS", end);
    }

    private NextStep paused(PlanView view) {
        String from = formats.weekdayAndDay(view.dates().pausedFrom());
        boolean absent = last(view, PlanTransition.PAUSE)
                .filter(entry -> entry.because() == Cause.ABSENCE)
                .isPresent();
        if (view.may(PlanTransition.RESUME) && !absent) {
            return yours(view, "PAUSED.yours", "RESUME", from);
        }
        return waiting(view, absent ? "PAUSED.absence" : "PAUSED", from);
    }

    private NextStep closing(PlanView view) {
        String by = last(view, PlanTransition.ASSESS).map(EntryView::by).orElse("");
        String outcome =
                view.outcome().map(one -> words.text("plan.outcome." + one)).orElse("");
        if (view.may(PlanTransition.CONFIRM)) {
            return NextStep.yours(
                    words.text("plan.next.CLOSING.yours.title"),
                    words.text("plan.next.CLOSING.yours.text", by, outcome),
                    "CONFIRM",
                    "RETURN");
        }
        return NextStep.waiting(
                words.text("plan.next.CLOSING.title"), words.text("plan.next.CLOSING.text", by, outcome));
    }

    private NextStep closed(PlanView view) {
        String outcome =
                view.outcome().map(one -> words.text("plan.outcome." + one)).orElse("");
        boolean ended =
                view.outcome().map(Enum::name).filter("CANCELLED"::equals).isPresent()
                        || view.outcome().isEmpty();
        return ended
                ? waiting(view, "CLOSED.ended")
                : NextStep.waiting(words.text("plan.next.CLOSED.title", outcome), words.text("plan.next.CLOSED.text"));
    }

    private NextStep waiting(PlanView view, String key, Object... arguments) {
        return NextStep.waiting(title("plan.next." + key, view, arguments), text("plan.next." + key, view, arguments));
    }

    private NextStep yours(PlanView view, String key, String primary, Object... arguments) {
        return NextStep.yours(
                title("plan.next." + key, view, arguments), text("plan.next." + key, view, arguments), primary);
    }

    /** {0} to {2} the employee, {3} the manager, the others after. */
    private String title(String key, PlanView view, Object... others) {
        return said(key + ".title", view, others);
    }

    private String text(String key, PlanView view, Object... others) {
        return said(key + ".text", view, others);
    }

    private String said(String key, PlanView view, Object... others) {
        Object[] names = Elision.of(view.employee().givenName());
        Object[] all = new Object[names.length + 1 + others.length];
        System.arraycopy(names, 0, all, 0, names.length);
        all[names.length] = words.manager(view);
        System.arraycopy(others, 0, all, names.length + 1, others.length);
        return words.text(key, all);
    }

    /** The next checkpoint of an active plan: today's or a later one that was not held. */
    Optional<CheckpointDay> checkpoint(PlanView view) {
        return view.checkpoints().stream()
                .filter(due -> view.state() == PlanState.ACTIVE
                        && !due.held()
                        && !due.day().isBefore(time.today()))
                .findFirst();
    }

    static Optional<StepView> open(PlanView view) {
        return view.steps().stream()
                .filter(step -> step.openedAt() != null && step.approvedAt() == null)
                .findFirst();
    }

    static Optional<EntryView> last(PlanView view, PlanTransition transition) {
        return view.entries().stream()
                .filter(entry -> entry.transition() == transition)
                .reduce((earlier, later) -> later);
    }
}
