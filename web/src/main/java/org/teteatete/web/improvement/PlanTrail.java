package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.EntryView;
import org.teteatete.improvement.application.PlanView.StepView;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Formats;

/** The history of a plan and what is to come, as stops on one line. */
@Named("planTrail")
@RequestScoped
public class PlanTrail {

    @Inject
    private PlanWords words;

    @Inject
    private PlanNext next;

    @Inject
    private Formats formats;

    @Inject
    private CompanyTime time;

    /**
     * A stop.
     *
     * @param kind its colour: {@code ok}, {@code warn}, {@code acc} for what runs, {@code todo} for what is to come
     * @param icon blank for what is to come
     * @param said what somebody wrote; blank for nothing
     * @param meeting the one-to-one that it belongs to, for one of the two; or {@code null}
     */
    public record Stop(String kind, String icon, String title, String day, String who, String said, UUID meeting) {}

    public List<Stop> of(PlanView view) {
        List<Stop> stops = new ArrayList<>();
        List<EntryView> entries = view.entries();
        for (int i = 0; i < entries.size(); i++) {
            List<EntryView> together = new ArrayList<>(List.of(entries.get(i)));
            while (i + 1 < entries.size() && belongs(view, entries.get(i), entries.get(i + 1))) {
                together.add(entries.get(++i));
            }
            stops.add(together.size() == 1 ? past(view, together.get(0)) : checkpoint(view, together));
        }
        stops.addAll(toCome(view));
        return stops;
    }

    /** Whether two entries are of the same checkpoint, noted by one after the other, neither of whom wrote more. */
    private boolean belongs(PlanView view, EntryView one, EntryView other) {
        return Stream.of(one, other)
                        .allMatch(entry -> entry.transition() == PlanTransition.CHECKPOINT
                                && entry.said().text().isEmpty())
                && title(view, one).equals(title(view, other));
    }

    private Stop past(PlanView view, EntryView entry) {
        String name = entry.transition() == PlanTransition.RETURN && entry.step() == null
                ? "RETURN_ASSESSMENT"
                : entry.transition().name();
        boolean pair = view.is(PlanParty.MANAGER) || view.is(PlanParty.EMPLOYEE);
        return new Stop(
                kind(entry.transition()),
                words.icon(entry.transition()),
                title(view, entry),
                formats.dayOf(entry.at()),
                who(view, entry, name),
                entry.said().text(),
                pair ? entry.meeting() : null);
    }

    private Stop checkpoint(PlanView view, List<EntryView> together) {
        EntryView last = together.get(together.size() - 1);
        boolean pair = view.is(PlanParty.MANAGER) || view.is(PlanParty.EMPLOYEE);
        return new Stop(
                kind(last.transition()),
                words.icon(last.transition()),
                title(view, last),
                formats.dayOf(last.at()),
                words.listed(together.stream().map(EntryView::by).toList()),
                "",
                pair ? last.meeting() : null);
    }

    private static String kind(PlanTransition transition) {
        return switch (transition) {
            case APPROVE, ACKNOWLEDGE, CHECKPOINT, CONFIRM -> "ok";
            case RETURN, PAUSE, DELIVER, WITHDRAW -> "warn";
            case REJECT, CANCEL -> "bad";
            default -> "";
        };
    }

    private String title(PlanView view, EntryView entry) {
        String given = view.employee().givenName();
        String step = entry.step() == null ? "" : words.text("plan.step." + entry.step());
        return switch (entry.transition()) {
            case SUBMIT -> words.text("entry.SUBMIT", entry.version());
            case APPROVE, REJECT -> words.text("entry." + entry.transition(), step);
            case RETURN ->
                entry.step() == null
                        ? words.text("entry.RETURN_ASSESSMENT")
                        : words.text(entry.because() == null ? "entry.RETURN" : "entry.RETURN.undecided", step);
            case CHECKPOINT -> checkpointTitle(view, time.dayOf(entry.at()));
            case EXTEND, RESUME ->
                words.text("entry." + entry.transition(), formats.day(entry.after()), formats.day(entry.before()));
            case PAUSE -> words.text("entry.PAUSE", formats.day(entry.before()));
            case ASSESS -> words.text("entry.ASSESS", words.text("plan.outcome." + entry.outcome()));
            case CONFIRM -> words.text("entry.CONFIRM", words.text("plan.outcome." + entry.outcome()));
            default ->
                words.named(
                        "entry." + entry.transition()
                                + (view.is(PlanParty.EMPLOYEE) && words.has(own(entry)) ? ".own" : ""),
                        given);
        };
    }

    private static String own(EntryView entry) {
        return "entry." + entry.transition() + ".own";
    }

    private String checkpointTitle(PlanView view, LocalDate day) {
        return view.checkpoints().stream()
                .filter(due -> !due.day().isBefore(day))
                .findFirst()
                .map(due -> words.text("entry.CHECKPOINT", due.number()))
                .orElseGet(() -> words.text("entry.CHECKPOINT.late"));
    }

    /** By whom, for whom, and what it means. */
    private String who(PlanView view, EntryView entry, String name) {
        String by = entry.by() == null ? words.text("plan.itself") : entry.by();
        if (entry.inPlaceOf() != null) {
            by = words.text("plan.inPlaceOf", by, entry.inPlaceOf());
        }
        String because = entry.because() == null ? "" : " " + words.text("plan.cause." + entry.because());
        String note = "plan.note." + name
                + (view.is(PlanParty.EMPLOYEE) && words.has("plan.note." + name + ".own") ? ".own" : "");
        String meaning =
                words.has(note) ? ". " + words.named(note, view.employee().givenName()) : "";
        return by + (because.isEmpty() ? "" : "." + because) + meaning;
    }

    private List<Stop> toCome(PlanView view) {
        List<Stop> stops = new ArrayList<>();
        LocalDate start = view.dates().startOn();
        LocalDate end = view.dates().endOn();
        PlanState state = view.state();
        if (state == PlanState.SUBMITTED) {
            view.steps().stream().filter(step -> step.approvedAt() == null).forEach(step -> stops.add(step(step)));
        }
        if (state == PlanState.SUBMITTED || state == PlanState.APPROVED) {
            stops.add(todo(
                    state == PlanState.APPROVED,
                    words.named("plan.todo.share", view.employee().givenName()),
                    start,
                    words.manager(view)));
        }
        if (state == PlanState.SHARED) {
            stops.add(todo(
                    true,
                    words.named("plan.todo.read", view.employee().givenName()),
                    null,
                    words.text("plan.todo.read.note")));
        }
        if (state == PlanState.ACTIVE) {
            next.checkpoint(view)
                    .ifPresent(due -> stops.add(todo(
                            true,
                            words.text("entry.CHECKPOINT", due.number()),
                            due.day(),
                            words.text(
                                    "plan.todo.checkpoint",
                                    words.manager(view),
                                    words.employee(view),
                                    formats.ago(due.day())))));
        }
        if (state == PlanState.PAUSED) {
            stops.add(todo(true, words.text("plan.todo.resume"), null, words.text("plan.todo.resume.note")));
        }
        if (state == PlanState.CLOSING) {
            stops.add(todo(true, words.text("plan.todo.confirm"), null, words.text("plan.hr")));
        } else if (state.isOpen()
                && start != null
                && view.version() > 0
                && state != PlanState.DRAFT
                && state != PlanState.RETURNED) {
            stops.add(todo(
                    false, words.text("plan.todo.end"), end, words.text("plan.todo.end.note", words.manager(view))));
        }
        return stops;
    }

    private Stop step(StepView step) {
        String kind = words.text("plan.step." + step.kind());
        if (step.openedAt() == null) {
            return new Stop(
                    "todo", "", words.text("plan.todo.step", kind), "", words.text("plan.todo.step.later"), "", null);
        }
        String told = step.escalated() ? "escalated" : step.reminded() ? "reminded" : "open";
        return new Stop(
                "acc",
                "hourglass",
                words.text("plan.todo.step", kind),
                formats.dayOf(step.openedAt()),
                words.listed(step.deciders()) + ". " + words.text("plan.todo.step." + told, formats.day(step.dueOn())),
                "",
                null);
    }

    private Stop todo(boolean now, String title, LocalDate day, String who) {
        return new Stop(
                now ? "acc" : "todo",
                now ? "hourglass" : "",
                title,
                day == null ? "" : formats.day(day),
                who,
                "",
                null);
    }
}
