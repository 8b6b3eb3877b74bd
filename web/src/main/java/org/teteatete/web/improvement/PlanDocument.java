package org.teteatete.web.improvement;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.shared.Refusals;
import org.teteatete.web.meeting.MeetingDocument.Person;

/**
 * An improvement plan in the API, as the caller may see it.
 *
 * @param manager {@code null} while the employee has none
 * @param parties what the caller is to it today
 * @param outcome proposed while it is {@code CLOSING}, final once it is {@code CLOSED}
 * @param toShareBy the last day on which it can be shared
 * @param content the draft for who may write it, else the last version
 * @param version the number of the last version; 0 before the first
 * @param objectives of the last version, as they stand
 * @param gaps what stands in the way of submitting the draft, for who may
 * @param allowed the transitions that the caller could make now
 */
@JsonbNillable
public record PlanDocument(
        UUID id,
        Person employee,
        Person manager,
        List<PlanParty> parties,
        PlanState state,
        Outcome outcome,
        LocalDate startOn,
        LocalDate endOn,
        CheckpointCadence cadence,
        LocalDate pausedFrom,
        int pausedDays,
        LocalDate toShareBy,
        Instant sharedAt,
        Instant acknowledgedAt,
        Instant deliveredAt,
        Content content,
        int version,
        List<Standing> objectives,
        List<Step> steps,
        List<Checkpoint> checkpoints,
        List<Gap> gaps,
        List<String> allowed) {

    /** What a plan says. */
    @JsonbNillable
    @Schema(name = "PlanText")
    public record Content(
            String fact,
            LocalDate factOn,
            LocalDate startOn,
            LocalDate endOn,
            CheckpointCadence cadence,
            List<Goal> objectives) {

        static Content of(PlanContent content) {
            return new Content(
                    content.fact(),
                    content.factOn(),
                    content.startOn(),
                    content.endOn(),
                    content.cadence(),
                    content.objectives().stream()
                            .map(one -> new Goal(
                                    one.expected(),
                                    one.measure(),
                                    one.baseline(),
                                    one.target(),
                                    one.support(),
                                    one.dueOn()))
                            .toList());
        }
    }

    /** An objective as it is written. */
    @JsonbNillable
    @Schema(name = "PlanObjective")
    public record Goal(
            String expected, String measure, String baseline, String target, String support, LocalDate dueOn) {}

    /** An objective as it stands: {@code result} is {@code null} before the assessment. */
    @JsonbNillable
    @Schema(name = "PlanStanding")
    public record Standing(int number, LocalDate dueOn, List<Report> progress, Report result) {}

    /** What was said of an objective, and when. */
    @JsonbNillable
    @Schema(name = "PlanReport")
    public record Report(Said said, String by, Instant at, UUID meeting) {

        static Report of(PlanView.ProgressView view) {
            return view == null ? null : new Report(Said.of(view.progress()), view.by(), view.at(), view.meeting());
        }
    }

    /** Where an objective stands at a checkpoint, or what became of it. */
    @JsonbNillable
    @Schema(name = "PlanProgress")
    public record Said(
            int objective, Progress.Standing standing, Integer percent, String value, Outcome result, String fact) {

        static Said of(Progress progress) {
            return new Said(
                    progress.objective(),
                    progress.standing(),
                    progress.percent(),
                    progress.value(),
                    progress.result(),
                    progress.fact());
        }
    }

    /** A step of the last version's approval; {@code deciders} are those of an open one. */
    @JsonbNillable
    @Schema(name = "PlanStep")
    public record Step(
            int number,
            StepKind kind,
            Instant openedAt,
            LocalDate dueOn,
            List<String> deciders,
            boolean reminded,
            boolean escalated,
            String approvedBy,
            Instant approvedAt) {}

    /** A day on which the two are to look at the plan. */
    @Schema(name = "PlanCheckpoint")
    public record Checkpoint(int number, LocalDate day, boolean held, boolean missed) {}

    /** What is missing in a draft, with a pointer into {@code content}. */
    @Schema(name = "PlanGap")
    public record Gap(String pointer, String detail) {}

    static PlanDocument of(PlanView view, Locale locale) {
        PlanView.Dates dates = view.dates();
        return new PlanDocument(
                view.id(),
                Person.of(view.employee()),
                view.manager().map(Person::of).orElse(null),
                parties(view.parties()),
                view.state(),
                view.outcome().orElse(null),
                dates.startOn(),
                dates.endOn(),
                dates.cadence(),
                dates.pausedFrom(),
                dates.pausedDays(),
                dates.toShareBy(),
                dates.sharedAt(),
                dates.acknowledgedAt(),
                dates.deliveredAt(),
                Content.of(view.content()),
                view.version(),
                view.objectives().stream().map(PlanDocument::standing).toList(),
                view.steps().stream().map(PlanDocument::step).toList(),
                view.checkpoints().stream()
                        .map(day -> new Checkpoint(day.number(), day.day(), day.held(), day.missed()))
                        .toList(),
                view.gaps().stream()
                        .map(gap -> new Gap(gap.pointer(), Refusals.text(gap.key(), gap.arguments(), locale)))
                        .toList(),
                view.allowed().stream().map(PlanTransition::verb).toList());
    }

    static List<PlanParty> parties(Collection<PlanParty> parties) {
        return parties.stream().sorted().toList();
    }

    private static Standing standing(PlanView.ObjectiveView objective) {
        return new Standing(
                objective.number(),
                objective.dueOn(),
                objective.progress().stream().map(Report::of).toList(),
                Report.of(objective.result()));
    }

    private static Step step(PlanView.StepView step) {
        return new Step(
                step.number(),
                step.kind(),
                step.openedAt(),
                step.dueOn(),
                step.deciders(),
                step.reminded(),
                step.escalated(),
                step.approvedBy(),
                step.approvedAt());
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "PlanDocument[" + id + "]";
    }
}
