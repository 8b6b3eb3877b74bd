package org.teteatete.improvement.domain;

import static org.teteatete.improvement.domain.PlanParty.APPROVER;
import static org.teteatete.improvement.domain.PlanParty.EMPLOYEE;
import static org.teteatete.improvement.domain.PlanParty.HR;
import static org.teteatete.improvement.domain.PlanParty.HR_APPROVER;
import static org.teteatete.improvement.domain.PlanParty.MANAGER;
import static org.teteatete.improvement.domain.PlanParty.TIMER;
import static org.teteatete.improvement.domain.PlanState.ACTIVE;
import static org.teteatete.improvement.domain.PlanState.APPROVED;
import static org.teteatete.improvement.domain.PlanState.CLOSED;
import static org.teteatete.improvement.domain.PlanState.CLOSING;
import static org.teteatete.improvement.domain.PlanState.PAUSED;
import static org.teteatete.improvement.domain.PlanState.REJECTED;
import static org.teteatete.improvement.domain.PlanState.RETURNED;
import static org.teteatete.improvement.domain.PlanState.SHARED;
import static org.teteatete.improvement.domain.PlanState.SUBMITTED;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one transition table of the improvement plan (<i>workflow.md, The improvement plan</i>): guard, buttons, API and audit
 * trail read it. What a transition needs beyond state and party stands in {@link ImprovementPlan}.
 */
public enum PlanTransition {
    DRAFT(row(Set.of(), Set.of(PlanState.DRAFT), MANAGER)),
    /** Writes on, before it is submitted or once it was returned. */
    REVISE(
            row(Set.of(PlanState.DRAFT), Set.of(PlanState.DRAFT), MANAGER),
            row(Set.of(RETURNED), Set.of(RETURNED), MANAGER)),
    /** The manager gives it up before it was approved. */
    DISCARD(row(Set.of(PlanState.DRAFT, RETURNED), Set.of(CLOSED), MANAGER)),
    SUBMIT(row(Set.of(PlanState.DRAFT, RETURNED), Set.of(SUBMITTED), MANAGER)),
    APPROVE(row(Set.of(SUBMITTED), Set.of(SUBMITTED, APPROVED), APPROVER)),
    /** By the timer when nobody is left to decide; by HR from the assessment. */
    RETURN(row(Set.of(SUBMITTED), Set.of(RETURNED), APPROVER, TIMER), row(Set.of(CLOSING), Set.of(ACTIVE), HR)),
    REJECT(row(Set.of(SUBMITTED), Set.of(REJECTED), HR_APPROVER)),
    /** By the timer when it was not shared in time. */
    WITHDRAW(
            row(Set.of(SUBMITTED, APPROVED), Set.of(PlanState.DRAFT), MANAGER),
            row(Set.of(APPROVED), Set.of(PlanState.DRAFT), TIMER)),
    SHARE(row(Set.of(APPROVED), Set.of(SHARED), MANAGER)),
    ACKNOWLEDGE(row(Set.of(SHARED), Set.of(ACTIVE), EMPLOYEE)),
    /** Delivered and not acknowledged; never consent. */
    DELIVER(row(Set.of(SHARED), Set.of(ACTIVE), TIMER)),
    CHECKPOINT(row(Set.of(ACTIVE), Set.of(ACTIVE), MANAGER, EMPLOYEE)),
    PAUSE(row(Set.of(ACTIVE), Set.of(PAUSED), HR, TIMER)),
    RESUME(row(Set.of(PAUSED), Set.of(ACTIVE), HR, TIMER)),
    EXTEND(row(Set.of(ACTIVE), Set.of(SHARED), HR)),
    ASSESS(row(Set.of(ACTIVE), Set.of(CLOSING), MANAGER, HR)),
    CONFIRM(row(Set.of(CLOSING), Set.of(CLOSED), HR)),
    /** By the timer when the employee leaves, or the manager changes before it is shared. */
    CANCEL(row(PlanState.open(), Set.of(CLOSED), HR, TIMER)),
    /** Once shared, it passes to the manager of today. */
    PASS_ON(
            row(Set.of(SHARED), Set.of(SHARED), TIMER),
            row(Set.of(ACTIVE), Set.of(ACTIVE), TIMER),
            row(Set.of(PAUSED), Set.of(PAUSED), TIMER),
            row(Set.of(CLOSING), Set.of(CLOSING), TIMER));

    /** From these states to one of those, by any of these. */
    private record Row(Set<PlanState> from, Set<PlanState> to, Set<PlanParty> by) {}

    private final List<Row> rows;

    PlanTransition(Row... rows) {
        this.rows = List.of(rows);
    }

    private static Row row(Set<PlanState> from, Set<PlanState> to, PlanParty... by) {
        return new Row(from, to, Set.of(by));
    }

    /** The transition of this name in addresses, such as {@code acknowledge}. */
    public static Optional<PlanTransition> named(String verb) {
        return Arrays.stream(values())
                .filter(transition -> transition.verb().equals(verb))
                .findFirst();
    }

    /** What somebody who is all of {@code parties} may do in {@code state}. */
    public static Set<PlanTransition> allowed(PlanState state, Collection<PlanParty> parties) {
        return Arrays.stream(values())
                .filter(transition -> transition.isAllowed(state, parties))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanTransition.class)));
    }

    /** Its name in addresses and in the audit trail. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it begins a plan instead of leaving a state. */
    public boolean creates() {
        return rows.stream().allMatch(row -> row.from().isEmpty());
    }

    /** Whether it decides a step of the approval. */
    public boolean isDecision() {
        return rows.stream()
                .anyMatch(row -> row.by().contains(APPROVER) || row.by().contains(HR_APPROVER));
    }

    public boolean leaves(PlanState state) {
        return rows.stream().anyMatch(row -> row.from().contains(state));
    }

    public boolean leads(PlanState from, PlanState to) {
        return rows.stream()
                .anyMatch(row -> row.from().contains(from) && row.to().contains(to));
    }

    /** Whether it is ever for one of these. */
    public boolean isFor(Collection<PlanParty> parties) {
        return rows.stream().anyMatch(row -> row.by().stream().anyMatch(parties::contains));
    }

    boolean isAllowed(PlanState state, Collection<PlanParty> parties) {
        return rows.stream()
                .anyMatch(row -> row.from().contains(state) && row.by().stream().anyMatch(parties::contains));
    }
}
