package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.EntryView;
import org.teteatete.improvement.application.VersionView;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.web.access.Me;
import org.teteatete.web.print.FormLayout;
import org.teteatete.web.print.FormLayout.Cell;
import org.teteatete.web.print.Sheet;

/** A plan on paper, for the file: what it says, what each version changed, and all that happened to it and was said. */
@RequestScoped
public class PlanPrint {

    private static final float APART = 18;

    @Inject
    private PlanQueries queries;

    @Inject
    private CompanyTime time;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Me me;

    /** For whoever reads it on the page. Refuses others with {@link NotFound}. */
    public byte[] of(UUID plan, Locale locale) {
        PlanView view = queries.view(plan);
        List<VersionView> versions = queries.versions(plan);
        PaperWords words = new PaperWords(locale, time.today(), time.zone());
        String by = currentActor.get().isPerson() ? me.getName() : words.text("paper.token");
        return print(view, versions, words, by, ZonedDateTime.ofInstant(time.now(), time.zone()));
    }

    static byte[] print(PlanView view, List<VersionView> versions, PaperWords words, String by, ZonedDateTime now) {
        String title = words.named("paper.title", view.employee().name());
        String foot = words.text("paper.foot", title);
        try (Sheet sheet = new Sheet(title, foot, words.locale(), GregorianCalendar.from(now))) {
            FormLayout layout = new FormLayout(sheet, APART);
            layout.head(title, words.about(view), words.text("paper.printed", words.day(now.toLocalDate()), by));
            said(layout, view, words);
            versions(layout, versions, words);
            history(layout, view, words);
            return sheet.finished();
        }
    }

    private static void said(FormLayout layout, PlanView view, PaperWords words) {
        layout.part(
                words.text("plan.fact"),
                view.version() == 0 ? words.text("state.DRAFT") : words.text("plan.version", view.version()));
        String fact = words.text("plan.fact");
        layout.row(
                view.content().factOn() == null
                        ? new Cell(fact, 1, view.content().fact(), 1)
                        : new Cell(
                                words.text(
                                        "plan.fact.on", words.day(view.content().factOn())),
                                1,
                                view.content().fact(),
                                1));
        List<Objective> objectives = view.content().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            layout.part(words.text("action.objective", i + 1), due(view, i + 1, objective, words));
            row(layout, words.field("expected"), objective.expected());
            row(layout, words.field("measure"), objective.measure());
            if (!(objective.baseline() + objective.target()).isEmpty()) {
                layout.row(
                        new Cell(words.field("baseline"), .5f, objective.baseline(), 1),
                        new Cell(words.field("target"), .5f, objective.target(), 1));
            }
            row(layout, words.field("support"), objective.support());
        }
    }

    /** As it was moved by pauses, once it is submitted. */
    private static String due(PlanView view, int number, Objective objective, PaperWords words) {
        return view.objectives().stream()
                .filter(one -> one.number() == number)
                .map(PlanView.ObjectiveView::dueOn)
                .findFirst()
                .or(() -> Optional.ofNullable(objective.dueOn()))
                .map(day -> words.text("paper.due", words.day(day)))
                .orElse("");
    }

    private static void versions(FormLayout layout, List<VersionView> versions, PaperWords words) {
        for (int i = 1; i < versions.size(); i++) {
            layout.part(
                    words.text("plan.changes", versions.get(i).number()),
                    words.day(versions.get(i).submittedAt()));
            Map<String, String> before = words.fields(versions.get(i - 1).content());
            Map<String, String> after = words.fields(versions.get(i).content());
            List<String> changed = Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                    .toList();
            for (String field : changed) {
                layout.row(
                        new Cell(field, .5f, before.getOrDefault(field, "–"), 1),
                        new Cell(
                                words.text("plan.version", versions.get(i).number()),
                                .5f,
                                after.getOrDefault(field, "–"),
                                1));
            }
            if (changed.isEmpty()) {
                layout.hint(words.text("plan.changes.none"));
            }
        }
    }

    private static void history(FormLayout layout, PlanView view, PaperWords words) {
        layout.part(words.text("plan.trail"), words.text("paper.state", words.state(view)));
        for (EntryView entry : view.entries()) {
            List<String> lines = new ArrayList<>();
            if (!entry.said().text().isEmpty()) {
                lines.add(words.text("paper.said", entry.said().text()));
            }
            entry.said().progress().forEach(progress -> lines.add(words.progress(progress)));
            if (entry.transition() == PlanTransition.ACKNOWLEDGE || entry.transition() == PlanTransition.DELIVER) {
                lines.add(words.text("plan.note." + entry.transition()));
            }
            lines.add(0, words.entry(view, entry));
            layout.row(new Cell(words.who(entry), 1, String.join("\n", lines), 1));
        }
    }

    private static void row(FormLayout layout, String label, String text) {
        layout.row(new Cell(label, 1, text, 1));
    }
}
