package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teteatete.coverage.application.CoverageBoard.Department;
import org.teteatete.coverage.domain.Period;
import org.teteatete.hris.application.HrDataAge;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.table.TableFile.Note;

/** All that must stand on what is taken away, to understand it later: what was asked for, of when it is, what it means. */
@RequestScoped
public class ViewFacts {

    /** In letters, on paper. */
    private static final int ROOM_FOR_NAMES = 110;

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    @Inject
    private CoverageFilters filters;

    @Inject
    private CompanyTime time;

    @Inject
    private HrDataAge hrData;

    @Inject
    private CurrentActor currentActor;

    Note period(CoverageView view) {
        String days = view.from() + " – " + view.to();
        return note("period", format.span(view.from(), view.to()) + " (" + days + ")");
    }

    /** Everything that a report was made of. */
    List<Note> ofReport(CoverageView view, Period against) {
        return List.of(
                note("period", days(view.from(), view.to())),
                note("against", days(against.from(), against.to())),
                dataAt(),
                note("departments", departments(view, ROOM_FOR_NAMES)),
                population(view),
                cadence(view),
                madeAt());
    }

    String days(LocalDate first, LocalDate last) {
        return format.fullDay(first) + " – " + format.fullDay(last);
    }

    Note departments(CoverageView view) {
        return note("departments", departments(view, Integer.MAX_VALUE));
    }

    private String departments(CoverageView view, int room) {
        boolean all = view.departments().isEmpty();
        if (all && currentActor.get().is(Role.HR_ADMIN)) {
            return texts.said("file.all");
        }
        List<String> names = filters.getDepartments().stream()
                .filter(one -> all || view.departments().contains(one.code()))
                .map(Department::name)
                .toList();
        return names.isEmpty() ? "–" : listed(names, room, texts);
    }

    /** As many names as there is room for, at least one, and how many more there are. */
    static String listed(List<String> names, int room, CoverageTexts texts) {
        StringBuilder list = new StringBuilder(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            String next = ", " + names.get(i);
            if (list.length() + next.length() > room) {
                return texts.said("file.more", list.toString(), names.size() - i);
            }
            list.append(next);
        }
        return list.toString();
    }

    Note population(CoverageView view) {
        String code = view.filters().population();
        return note("population", code == null ? texts.said("population.all") : filters.population(code));
    }

    Note cadence(CoverageView view) {
        Object only = view.filters().cadence();
        return note("cadence", texts.said("cadence." + (only == null ? "all" : only)));
    }

    /** How old HR's data is. */
    Note dataAt() {
        return note("file.dataAt", hrData.at().map(this::moment).orElseGet(() -> texts.said("age.never")));
    }

    Note madeAt() {
        return note("file.madeAt", moment(time.now()));
    }

    List<Note> definition() {
        return definition(texts);
    }

    static List<Note> definition(CoverageTexts texts) {
        return definition(texts, "due", "covered", "exempt", "figures", "attribution");
    }

    /** What a window is, due or held, without what is counted of it. */
    List<Note> definitionOfWindows() {
        return definition(texts, "due", "covered", "exempt");
    }

    private static List<Note> definition(CoverageTexts texts, String... parts) {
        return Stream.of(parts)
                .map(part -> new Note(texts.said("method." + part), texts.said("method." + part + ".text")))
                .toList();
    }

    private Note note(String key, String text) {
        return new Note(texts.said(key), text);
    }

    private String moment(Instant moment) {
        return format.fullDay(time.dayOf(moment)) + ", " + format.time(moment);
    }
}
