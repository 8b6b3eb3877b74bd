package org.teteatete.improvement.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.shared.Invalid;

/** The steps of the last version's approval, and when its objectives are due. Changed by {@link ImprovementPlan} alone. */
@Embeddable
public class Approval {

    @ElementCollection
    @CollectionTable(name = "approval_step", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("number")
    private List<ApprovalStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_objective", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("objective")
    private List<DueDate> dueDates = new ArrayList<>();

    protected Approval() {}

    void begin(PlanContent content, List<StepKind> kinds, Instant now) {
        steps.clear();
        for (int i = 0; i < kinds.size(); i++) {
            steps.add(new ApprovalStep(i + 1, kinds.get(i)));
        }
        steps.get(0).open(now);
        dueDates.clear();
        for (int i = 0; i < content.objectives().size(); i++) {
            dueDates.add(new DueDate(i + 1, content.objectives().get(i).dueOn()));
        }
    }

    /** Approves the open step and opens the next; true when there is none. */
    boolean approve(UUID by, Instant now) {
        ApprovalStep decided = open();
        decided.approve(by, now);
        Optional<ApprovalStep> next =
                steps.stream().filter(step -> step.openedAt().isEmpty()).findFirst();
        next.ifPresent(step -> step.open(now));
        return next.isEmpty();
    }

    /** Nothing is open any more; what was decided is in the history. */
    void end() {
        steps.removeIf(step -> step.approvedBy().isEmpty());
    }

    /** Moves what is still due from that day on by so many working days. */
    void moveDueFrom(LocalDate from, int workingDays, WorkingDays days) {
        dueDates.stream()
                .filter(due -> !due.day().isBefore(from))
                .forEach(due -> due.move(days.after(due.day(), workingDays)));
    }

    void requireKnown(Collection<Progress> progress) {
        if (progress.isEmpty()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/progress", "improvement.missing.standing")));
        }
        Set<Integer> said = progress.stream().map(Progress::objective).collect(Collectors.toSet());
        if (said.size() != progress.size() || !numbers().containsAll(said)) {
            throw Invalid.content(List.of(Invalid.Problem.of("/progress", "improvement.unknownObjective")));
        }
    }

    void requireAll(Collection<Progress> results) {
        requireKnown(results);
        boolean complete = results.size() == dueDates.size()
                && results.stream()
                        .allMatch(result -> result.result() != null
                                && result.result() != Outcome.CANCELLED
                                && !result.fact().isEmpty());
        if (!complete) {
            throw Invalid.content(List.of(Invalid.Problem.of("/results", "improvement.missing.results")));
        }
    }

    private Set<Integer> numbers() {
        return dueDates.stream().map(DueDate::objective).collect(Collectors.toSet());
    }

    /** The step that is to be decided; there is one while the plan is submitted. */
    public ApprovalStep open() {
        return steps.stream().filter(ApprovalStep::isOpen).findFirst().orElseThrow();
    }

    /** In their order. */
    public List<ApprovalStep> steps() {
        return List.copyOf(steps);
    }

    /** Who approved a step of the last version. */
    public Set<UUID> approvers() {
        return steps.stream().flatMap(step -> step.approvedBy().stream()).collect(Collectors.toSet());
    }

    /** By the objectives' numbers. */
    public List<DueDate> dueDates() {
        return List.copyOf(dueDates);
    }
}
