package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.CoverageBoard.Table;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.application.MeetingFigures.Sums;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.LastHeld;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.shared.CompanyTime;

/** The table below the map: the lowest coverage first, of those who postponed the most postponed first. */
@ApplicationScoped
public class CoverageTables {

    /** On a page. */
    static final int ROWS = 50;

    private static final Comparator<Line> BY_NAME = Comparator.comparing(
                    (Line line) -> line.name().text())
            .thenComparing(line -> line.name().key(), CodePoints.ORDER);

    private static final Comparator<Line> LOWEST_FIRST = Comparator.<Line, BigDecimal>comparing(
                    line -> line.figures().coverage(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_NAME);

    private static final Comparator<Line> MOST_POSTPONED_FIRST =
            Comparator.<Line>comparingInt(line -> -line.meetings().postponed()).thenComparing(BY_NAME);

    private MeetingFigures meetings;
    private LastHeld lastHeld;
    private Rhythms rhythms;
    private GroupNames names;
    private CompanyTime time;

    protected CoverageTables() {}

    @Inject
    public CoverageTables(
            MeetingFigures meetings, LastHeld lastHeld, Rhythms rhythms, GroupNames names, CompanyTime time) {
        this.meetings = meetings;
        this.lastHeld = lastHeld;
        this.rhythms = rhythms;
        this.names = names;
        this.time = time;
    }

    /** A row before it is known whether it is on the page: what is told of those on it alone is not read yet. */
    private record Line(Group group, Name name, boolean counted, Figures figures, Punctuality meetings) {}

    /**
     * One page, or all of them.
     *
     * @param seen what the caller may see, whatever the table is about
     * @param now what the table is about, added up
     */
    Table table(TableQuestion question, Period period, Selection seen, BoardTabulations now, Beside beside) {
        Grouping by = question.by();
        Map<Group, Figures> figures = now.tableRows();
        Sums sums = beside.isTold() ? meetings.sums(by, period, now.ofTable()) : Sums.UNTOLD;
        List<Line> lines = lines(question, figures, sums);
        List<Line> shown = page(lines, question.page());
        boolean anything = !figures.isEmpty();
        return new Table(
                by,
                anything ? names.nameOf(Grouping.DEPARTMENT, question.department()) : question.department(),
                anything ? names.nameOf(Grouping.MANAGER, question.manager()) : question.manager(),
                by == Grouping.EMPLOYEE
                        ? people(
                                shown,
                                now,
                                beside.isTold() ? lastHeld.of(ids(shown), period.lastDay(), seen) : Map.of(),
                                beside.isLit(shown.size()) ? rhythms.lights(ids(shown), seen, time.today()) : Map.of())
                        : shown.stream().map(CoverageTables::row).toList(),
                List.of(),
                lines.size(),
                now.tableTotal(),
                sums.total());
    }

    private List<Line> lines(TableQuestion question, Map<Group, Figures> figures, Sums sums) {
        Set<Group> groups = groups(question.people(), figures, sums);
        Map<Group, Name> known = names.of(question.by(), groups);
        return groups.stream()
                .map(group -> new Line(
                        group,
                        known.get(group),
                        figures.containsKey(group),
                        figures.getOrDefault(group, Figures.NONE),
                        sums.of(group)))
                .sorted(question.people() == PeopleList.POSTPONED ? MOST_POSTPONED_FIRST : LOWEST_FIRST)
                .toList();
    }

    private static List<Line> page(List<Line> lines, Integer page) {
        if (page == null) {
            return lines;
        }
        int from = Math.min(lines.size(), page * ROWS);
        return lines.subList(from, Math.min(lines.size(), from + ROWS));
    }

    private static Set<Group> groups(PeopleList people, Map<Group, Figures> figures, Sums sums) {
        if (people == null) {
            return figures.keySet();
        }
        Set<Group> all = new HashSet<>(figures.keySet());
        all.addAll(sums.byGroup().keySet());
        return all.stream()
                .filter(group -> people.includes(figures.getOrDefault(group, Figures.NONE), sums.of(group)))
                .collect(Collectors.toSet());
    }

    private List<TableRow> people(
            List<Line> people, BoardTabulations now, Map<UUID, LocalDate> lastHeld, Map<UUID, CadenceLight> lights) {
        Map<UUID, Group> places = new HashMap<>();
        ids(people).forEach(person -> places.put(person, Group.of(now.departmentOf(person))));
        Map<Group, Name> departments = names.of(Grouping.DEPARTMENT, Set.copyOf(places.values()));
        return people.stream()
                .map(line -> {
                    UUID person = line.group().id();
                    String department = departments.get(places.get(person)).text();
                    return row(line, department, lastHeld.get(person), lights.get(person));
                })
                .toList();
    }

    private static List<UUID> ids(List<Line> people) {
        return people.stream().map(line -> line.group().id()).toList();
    }

    private static TableRow row(Line line) {
        return row(line, null, null, null);
    }

    private static TableRow row(Line line, String department, LocalDate lastHeld, CadenceLight light) {
        return new TableRow(
                line.name().key(),
                line.name().text(),
                department,
                line.counted(),
                line.figures(),
                line.meetings(),
                lastHeld,
                light);
    }
}
