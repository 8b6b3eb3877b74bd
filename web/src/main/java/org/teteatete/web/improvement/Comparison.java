package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.improvement.application.VersionView;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.web.shared.Formats;

/** What a version of a plan says, and what it changed. */
@Named("comparison")
@RequestScoped
public class Comparison {

    private static final Objective NONE = new Objective("", "", "", "", "", null);

    @Inject
    private PlanWords words;

    @Inject
    private Formats formats;

    /** What a field said, and says; no passage for nothing. */
    public record Row(String label, List<Passage> before, List<Passage> after) {}

    /** A choice above the comparison: a version on its own, or beside the one before. */
    public record Choice(int number, boolean alone) {}

    /** The fields in which a version differs from the one before it. */
    public List<Row> changes(VersionView before, VersionView after) {
        int objectives = Math.max(
                before.content().objectives().size(),
                after.content().objectives().size());
        Map<String, String> left = fields(before.content(), objectives);
        Map<String, String> right = fields(after.content(), objectives);
        List<Row> rows = new ArrayList<>();
        left.forEach((label, was) -> {
            String is = right.get(label);
            if (!was.equals(is)) {
                Passage.Two two = Passage.compare(was, is);
                rows.add(new Row(label, two.before(), two.after()));
            }
        });
        return rows;
    }

    /** All that a version says. */
    public List<Row> all(VersionView version) {
        return fields(version.content(), version.content().objectives().size()).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> new Row(field.getKey(), List.of(), List.of(new Passage(field.getValue(), false))))
                .toList();
    }

    /** Every version, and what is between it and the one before. */
    public List<Choice> choices(List<VersionView> versions) {
        List<Choice> choices = new ArrayList<>();
        for (VersionView version : versions) {
            if (version.number() > 1) {
                choices.add(new Choice(version.number(), false));
            }
            choices.add(new Choice(version.number(), true));
        }
        return choices;
    }

    /** What is written, by the label of its field, with so many objectives; blank where nothing is. */
    private Map<String, String> fields(PlanContent content, int objectives) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(words.text("plan.field.fact"), content.fact());
        fields.put(words.text("plan.field.factOn"), day(content.factOn()));
        fields.put(words.text("plan.field.startOn"), day(content.startOn()));
        fields.put(words.text("plan.field.endOn"), day(content.endOn()));
        fields.put(
                words.text("plan.field.cadence"),
                content.cadence() == null ? "" : words.text("plan.cadence." + content.cadence()));
        for (int i = 0; i < objectives; i++) {
            Objective objective =
                    i < content.objectives().size() ? content.objectives().get(i) : NONE;
            fields.put(label(i, "expected"), objective.expected());
            fields.put(label(i, "measure"), objective.measure());
            fields.put(label(i, "baseline"), objective.baseline());
            fields.put(label(i, "target"), objective.target());
            fields.put(label(i, "support"), objective.support());
            fields.put(label(i, "dueOn"), day(objective.dueOn()));
        }
        return fields;
    }

    private String label(int objective, String field) {
        return words.text("plan.field.objective", objective + 1, words.text("plan.field." + field));
    }

    private String day(LocalDate day) {
        return day == null ? "" : formats.fullDay(day);
    }
}
