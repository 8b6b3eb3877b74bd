package org.teteatete.improvement.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.domain.Cause;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.shared.Invalid;

/**
 * A plan as its reader may see it.
 *
 * @param employee the person it is about
 * @param manager empty while the employee has none
 * @param parties what the reader is to it today; empty for who decided a step of it earlier
 * @param outcome proposed while it is {@code CLOSING}, final once it is {@code CLOSED}
 * @param content the draft for who may write it, else the last version
 * @param version the number of the last version; 0 before the first
 * @param objectives of the last version, as they stand; empty before the first
 * @param checkpoints the days on which one is due, until the end
 * @param gaps what stands in the way of submitting the draft, for who may
 * @param allowed what the reader could do now
 */
public record PlanView(
        UUID id,
        long revision,
        PersonName employee,
        Optional<PersonName> manager,
        Set<PlanParty> parties,
        PlanState state,
        Optional<Outcome> outcome,
        Dates dates,
        PlanContent content,
        int version,
        List<ObjectiveView> objectives,
        List<StepView> steps,
        List<EntryView> entries,
        List<CheckpointDay> checkpoints,
        List<Invalid.Problem> gaps,
        Set<PlanTransition> allowed) {

    /**
     * When it runs, pauses and extensions included; each {@code null} where it is not known.
     *
     * @param pausedFrom {@code null} while it is not paused
     * @param pausedDays calendar days of the pauses that are over
     * @param toShareBy the last day on which it can be shared
     */
    public record Dates(
            LocalDate startOn,
            LocalDate endOn,
            CheckpointCadence cadence,
            LocalDate pausedFrom,
            int pausedDays,
            Instant sharedAt,
            Instant acknowledgedAt,
            Instant deliveredAt,
            LocalDate toShareBy) {}

    /**
     * An objective as it stands.
     *
     * @param number from 1
     * @param dueOn as the version says, moved by pauses
     * @param progress what was last said of it, the manager's and the employee's, the latest first
     * @param result what the assessment says; {@code null} before
     */
    public record ObjectiveView(int number, LocalDate dueOn, List<ProgressView> progress, ProgressView result) {}

    /** What somebody said of an objective; nothing here prints it. */
    public record ProgressView(Progress progress, String by, Instant at, UUID meeting) {

        /** Without the text: a log or an exception must not hold it. */
        @Override
        public String toString() {
            return "ProgressView";
        }
    }

    /**
     * A step of the last version's approval.
     *
     * @param openedAt {@code null} while the one before is not decided
     * @param dueOn when it goes to the HR administrators too; {@code null} unless it is open
     * @param deciders the names of those who may decide it today; empty unless it is open
     * @param approvedBy {@code null} while it is not approved
     */
    public record StepView(
            int number,
            StepKind kind,
            Instant openedAt,
            LocalDate dueOn,
            List<String> deciders,
            boolean reminded,
            boolean escalated,
            String approvedBy,
            Instant approvedAt) {}

    /**
     * A line of the history.
     *
     * @param by {@code null} for the application itself
     * @param inPlaceOf for whom a delegate decided, or {@code null}
     * @param said what was said with it
     * @param before with an extension and a resumption the end before, with a pause its first day; or {@code null}
     * @param after with an extension and a resumption the end since, or {@code null}
     */
    public record EntryView(
            UUID id,
            int number,
            PlanTransition transition,
            PlanState stateAfter,
            int version,
            UUID byId,
            String by,
            String inPlaceOf,
            Instant at,
            StepKind step,
            Cause because,
            Outcome outcome,
            UUID meeting,
            LocalDate before,
            LocalDate after,
            Said said) {}

    /**
     * A day on which the two are to look at the plan.
     *
     * @param held whether they did since the one before
     */
    public record CheckpointDay(int number, LocalDate day, boolean held, boolean missed) {}

    public boolean may(PlanTransition transition) {
        return allowed.contains(transition);
    }

    public boolean is(PlanParty party) {
        return parties.contains(party);
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "PlanView[" + id + "]";
    }
}
