package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.EntryView;
import org.teteatete.improvement.application.PlanView.ObjectiveView;
import org.teteatete.improvement.application.PlanView.ProgressView;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;

/** The objectives of a plan as they stand. */
@Named("planObjectives")
@RequestScoped
public class PlanObjectives {

    /**
     * An objective.
     *
     * @param last what was last said of it; {@code null} before the first checkpoint
     * @param voices what each of the two last said of it, the latest first
     * @param result what the assessment says; {@code null} before
     */
    public record Row(
            int number,
            Objective written,
            LocalDate dueOn,
            ProgressView last,
            List<ProgressView> voices,
            ProgressView result) {}

    public List<Row> of(PlanView view) {
        List<Objective> written = view.content().objectives();
        boolean writing = view.state() == PlanState.DRAFT || view.state() == PlanState.RETURNED;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Objective objective = written.get(i);
            rows.add(
                    writing || i >= view.objectives().size()
                            ? new Row(i + 1, objective, objective.dueOn(), null, List.of(), null)
                            : row(objective, view.objectives().get(i)));
        }
        return rows;
    }

    private static Row row(Objective written, ObjectiveView stands) {
        List<ProgressView> voices = voices(stands.progress());
        return new Row(
                stands.number(),
                written,
                stands.dueOn(),
                voices.isEmpty() ? null : voices.get(0),
                voices.stream()
                        .filter(voice -> !voice.progress().fact().isEmpty())
                        .toList(),
                stands.result());
    }

    /** The last word of each who spoke of it. */
    private static List<ProgressView> voices(List<ProgressView> latestFirst) {
        Set<String> heard = new HashSet<>();
        return latestFirst.stream().filter(said -> heard.add(said.by())).toList();
    }

    /** When one of the two last said how it goes; {@code null} before. */
    public Instant since(PlanView view) {
        return PlanNext.last(view, PlanTransition.CHECKPOINT).map(EntryView::at).orElse(null);
    }

    /** The sign of a standing or a result. */
    public String icon(Object standing) {
        return switch (String.valueOf(standing)) {
            case "ON_TRACK", "DONE", "MET" -> "check-circle";
            case "TO_WATCH", "PARTLY_MET" -> "exclamation-triangle";
            default -> "exclamation-circle";
        };
    }

    /** Its colour. */
    public String colour(Object standing) {
        return switch (String.valueOf(standing)) {
            case "ON_TRACK", "DONE", "MET" -> "ok";
            case "TO_WATCH", "PARTLY_MET" -> "warn";
            default -> "bad";
        };
    }

    /** The colour of its bar: the accent while it goes well. */
    public String bar(Object standing) {
        return switch (String.valueOf(standing)) {
            case "ON_TRACK" -> "";
            case "DONE" -> "ok";
            default -> "over";
        };
    }
}
