package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.CheckpointDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Formats;

/** The line from a plan's first day to its last, with its checkpoints: places in percent of the way. */
@Named("planSpan")
@RequestScoped
public class PlanSpan {

    private static final int WHOLE = 100;

    /** Labels closer to each other than this would overlap. */
    private static final double APART = 13;

    @Inject
    private PlanWords words;

    @Inject
    private PlanNext next;

    @Inject
    private Formats formats;

    @Inject
    private CompanyTime time;

    /**
     * A checkpoint.
     *
     * @param kind {@code ok} when it was held, {@code nx} for the next, {@code missed}, or blank
     */
    public record Point(String at, String kind, String label) {}

    /** How far it has come. */
    public String elapsed(PlanView view) {
        LocalDate until =
                view.dates().pausedFrom() == null ? time.today() : view.dates().pausedFrom();
        return percent(place(view, until));
    }

    public List<Point> points(PlanView view) {
        Optional<CheckpointDay> coming = next.checkpoint(view);
        double comingAt = coming.map(due -> place(view, due.day())).orElse(-APART);
        List<Point> points = new ArrayList<>();
        double labelled = 0;
        for (CheckpointDay due : view.checkpoints()) {
            double at = place(view, due.day());
            boolean isNext = coming.filter(due::equals).isPresent();
            boolean free = at - labelled >= APART && WHOLE - at >= 2 * APART && comingAt - at >= APART;
            String label = isNext ? nextLabel(at, due) : free ? words.text("plan.span.checkpoint", due.number()) : "";
            labelled = label.isEmpty() ? labelled : at;
            points.add(new Point(percent(at), kind(due, isNext), label));
        }
        return points;
    }

    /** None where it would stand on the ends' labels. */
    private String nextLabel(double at, CheckpointDay due) {
        return at < APART || WHOLE - at < 2 * APART ? "" : formats.day(due.day());
    }

    private static String kind(CheckpointDay due, boolean isNext) {
        if (due.held()) {
            return "ok";
        }
        return due.missed() ? "missed" : isNext ? "nx" : "";
    }

    private static double place(PlanView view, LocalDate day) {
        LocalDate start = view.dates().startOn();
        double whole = Math.max(1, ChronoUnit.DAYS.between(start, view.dates().endOn()));
        return Math.max(0, Math.min(WHOLE, ChronoUnit.DAYS.between(start, day) * WHOLE / whole));
    }

    private static String percent(double place) {
        return Math.round(place * 10) / 10.0 + "%";
    }
}
