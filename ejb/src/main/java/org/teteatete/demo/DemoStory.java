package org.teteatete.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.Progress;

/** What a plan of the demonstration is about: a fact, two objectives, how they went and what was said. */
record DemoStory(String name, Locale locale) {

    private static final int OBJECTIVES = 2;

    private String text(String key) {
        return ResourceBundle.getBundle("org.teteatete.demo.plans", locale).getString(name + "." + key);
    }

    /** What was said with a transition, whatever the story. */
    String said(String key) {
        return ResourceBundle.getBundle("org.teteatete.demo.plans", locale).getString("said." + key);
    }

    /** As it stands on the day of its draft, with what is still missing. */
    PlanContent begun(LocalDate factOn) {
        return new PlanContent(
                text("fact"),
                factOn,
                null,
                null,
                null,
                List.of(new Objective(text("1.expected"), text("1.measure"), text("1.baseline"), "", "", null)));
    }

    /** @param vague whether the second measure is not one yet */
    PlanContent content(LocalDate factOn, LocalDate start, LocalDate end, boolean vague) {
        return new PlanContent(
                text("fact"),
                factOn,
                start,
                end,
                CheckpointCadence.BIWEEKLY,
                IntStream.rangeClosed(1, OBJECTIVES)
                        .mapToObj(i -> new Objective(
                                text(i + ".expected"),
                                vague && i == 2 ? said("vague") : text(i + ".measure"),
                                text(i + ".baseline"),
                                text(i + ".target"),
                                text(i + ".support"),
                                i == 1 ? end.minusDays(7) : end))
                        .toList());
    }

    /** How far the objectives are at a checkpoint, the first, the second and the later ones. */
    List<Progress> progress(int checkpoint) {
        int far = Math.min(checkpoint, OBJECTIVES);
        return List.of(
                new Progress(
                        1,
                        Progress.Standing.ON_TRACK,
                        20 + 25 * far,
                        text("1.value." + far),
                        null,
                        text("1.went." + far)),
                new Progress(
                        2,
                        far == 1 ? Progress.Standing.TO_WATCH : Progress.Standing.ON_TRACK,
                        15 + 20 * far,
                        text("2.value." + far),
                        null,
                        text("2.went." + far)));
    }

    /** What became of the objectives. */
    List<Progress> results(Outcome outcome) {
        Outcome second = outcome == Outcome.MET ? Outcome.MET : Outcome.NOT_MET;
        Outcome first = outcome == Outcome.NOT_MET ? Outcome.NOT_MET : Outcome.MET;
        return List.of(result(1, first), result(2, second));
    }

    private Progress result(int objective, Outcome result) {
        return new Progress(
                objective,
                null,
                result == Outcome.MET ? 100 : 60,
                text(objective + (result == Outcome.MET ? ".target" : ".value.2")),
                result,
                said(result == Outcome.MET ? "met" : "missed"));
    }
}
