package org.teteatete.web.improvement;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.EntryView;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.web.shared.Elision;
import org.teteatete.web.shared.PaperDays;

/** The sentences about a plan on paper, in a language of its own. */
record PaperWords(Locale locale, LocalDate today, ZoneId zone) {

    String text(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), locale).format(arguments);
    }

    /** A text with names in it: of each the name, "d’Inès" and "qu’Inès". */
    String named(String key, Object... names) {
        return text(key, Elision.of(names));
    }

    String day(LocalDate day) {
        return day == null ? "" : new PaperDays(locale, today, zone).full(day);
    }

    String day(Instant moment) {
        return day(moment.atZone(zone).toLocalDate());
    }

    /** The label of what somebody writes. */
    String field(String name) {
        String label = text("plan.field." + name);
        return label.substring(0, 1).toUpperCase(locale) + label.substring(1);
    }

    /** Whom it is about, from when to when, and how often the two look at it. */
    String about(PlanView view) {
        return Stream.of(
                        view.manager()
                                .map(manager -> text("paper.manager", manager.name()))
                                .orElse(""),
                        view.dates().startOn() == null
                                ? ""
                                : text(
                                        "paper.span",
                                        day(view.dates().startOn()),
                                        day(view.dates().endOn())),
                        view.dates().cadence() == null
                                ? ""
                                : text(
                                        "paper.checkpoints",
                                        text("plan.cadence." + view.dates().cadence())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** {@code CLOSED} with its outcome. */
    String state(PlanView view) {
        return view.state() == PlanState.CLOSED
                ? text("state.CLOSED." + view.outcome().map(Outcome::name).orElse("DISCARDED"))
                : text("state." + view.state());
    }

    /** What a version says, by the label of its field; nothing for what is blank. */
    Map<String, String> fields(PlanContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, text("plan.field.fact"), content.fact());
        put(fields, text("plan.field.factOn"), day(content.factOn()));
        put(fields, text("plan.field.startOn"), day(content.startOn()));
        put(fields, text("plan.field.endOn"), day(content.endOn()));
        put(
                fields,
                text("plan.field.cadence"),
                content.cadence() == null ? "" : text("plan.cadence." + content.cadence()));
        List<Objective> objectives = content.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective one = objectives.get(i);
            put(fields, label(i, "expected"), one.expected());
            put(fields, label(i, "measure"), one.measure());
            put(fields, label(i, "baseline"), one.baseline());
            put(fields, label(i, "target"), one.target());
            put(fields, label(i, "support"), one.support());
            put(fields, label(i, "dueOn"), day(one.dueOn()));
        }
        return fields;
    }

    /** What happened. */
    String entry(PlanView view, EntryView entry) {
        String step = entry.step() == null ? "" : text("plan.step." + entry.step());
        return switch (entry.transition()) {
            case SUBMIT -> text("entry.SUBMIT", entry.version());
            case APPROVE, REJECT -> text("entry." + entry.transition(), step);
            case RETURN ->
                entry.step() == null
                        ? text("entry.RETURN_ASSESSMENT")
                        : text(entry.because() == null ? "entry.RETURN" : "entry.RETURN.undecided", step);
            case CHECKPOINT -> text("entry.CHECKPOINT.late");
            case EXTEND, RESUME -> text("entry." + entry.transition(), day(entry.after()), day(entry.before()));
            case PAUSE -> text("entry.PAUSE", day(entry.before()));
            case ASSESS, CONFIRM -> text("entry." + entry.transition(), text("plan.outcome." + entry.outcome()));
            default -> named("entry." + entry.transition(), view.employee().givenName());
        };
    }

    /** When, by whom, for whom and why. */
    String who(EntryView entry) {
        String by = entry.by() == null ? text("plan.itself") : entry.by();
        String told = entry.inPlaceOf() == null ? by : text("plan.inPlaceOf", by, entry.inPlaceOf());
        String because = entry.because() == null ? "" : " · " + text("plan.cause." + entry.because());
        return day(entry.at()) + " · " + told + because;
    }

    /** How an objective goes, or what became of it. */
    String progress(Progress progress) {
        String standing = progress.result() != null
                ? text("plan.result." + progress.result())
                : progress.standing() == null ? "" : text("plan.standing." + progress.standing());
        String way = progress.percent() == null ? "" : text("plan.way", progress.percent());
        return text("action.objective", progress.objective()) + " · "
                + Stream.of(standing, way, progress.value(), progress.fact())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private String label(int objective, String field) {
        return text("plan.field.objective", objective + 1, text("plan.field." + field));
    }

    private static void put(Map<String, String> fields, String label, String text) {
        if (!text.isEmpty()) {
            fields.put(label, text);
        }
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle("org.teteatete.web.improvement.messages", locale);
    }
}
