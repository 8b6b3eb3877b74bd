package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.CountedWindows.Reader;
import org.teteatete.coverage.application.CoverageBoard.Department;
import org.teteatete.coverage.application.CoverageBoard.Summary;
import org.teteatete.coverage.application.CoverageBoard.Table;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Attribution;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/** The page of coverage as one answer, within the departments that the caller may see. */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class CoverageBoards {

    private static final int MOST_MAP_ROWS = 40;

    /** On a page of the table. */
    public static final int ROWS = CoverageTables.ROWS;

    private CountedWindows windows;
    private MeetingFigures meetings;
    private CoverageTables tables;
    private Scopes scopes;
    private GroupNames names;
    private Names departments;
    private Periods periods;
    private OneState oneState;

    protected CoverageBoards() {}

    @Inject
    public CoverageBoards(
            CountedWindows windows,
            MeetingFigures meetings,
            CoverageTables tables,
            Scopes scopes,
            GroupNames names,
            Names departments,
            Periods periods,
            OneState oneState) {
        this.windows = windows;
        this.meetings = meetings;
        this.tables = tables;
        this.scopes = scopes;
        this.names = names;
        this.departments = departments;
        this.periods = periods;
        this.oneState = oneState;
    }

    /**
     * Refuses with {@link Invalid} a period that is backwards or longer than five years. While a file of HR's is on its way in,
     * nothing is told beside the windows that count.
     *
     * @throws Refused while such a file is on its way in and what counts in the period is not kept yet
     */
    public CoverageBoard board(BoardQuestion question) {
        return board(question, scopes.select(question.filters()), scopes.own(), Beside.PAGE)
                .lowest(MOST_MAP_ROWS);
    }

    /**
     * The same of the caller's own team, all of it, person by person in the order of their names: nobody is ranked. Refuses as
     * {@link #board} does.
     */
    @Permit(Role.MANAGER)
    public CoverageBoard ofOwnTeam(LocalDate from, LocalDate to) {
        return board(team(from, to), scopes.ownTeam(), scopes.ownTeam(), Beside.TEAM)
                .byName();
    }

    private static BoardQuestion team(LocalDate from, LocalDate to) {
        TableQuestion people = new TableQuestion(null, null, null, PeopleList.DUE, null);
        return new BoardQuestion(from, to, null, Filters.NONE, Grouping.EMPLOYEE, people);
    }

    /**
     * With all rows of the map.
     *
     * @param seen what the caller may see, whatever they ask for
     */
    private CoverageBoard board(BoardQuestion question, Selection everything, Selection seen, Beside beside) {
        return oneState.read(
                () -> read(question, everything, seen, beside), () -> read(question, everything, seen, Beside.NOTHING));
    }

    /** One go over the people for all of it. */
    private CoverageBoard read(BoardQuestion question, Selection everything, Selection seen, Beside beside) {
        Period period = periods.of(question.from(), question.to(), null);
        Period before = periods.against(period, question.against());
        Selection ofTable = ofTable(question, everything);
        BoardTabulations now = tabulations(question, period, everything);
        BoardTabulations previously = new BoardTabulations(question, before, ofTable, null);
        windows.read(
                everything,
                new Reader(period, false, now::add),
                new Reader(period, now::addByWeek),
                new Reader(before, false, previously::addTotal),
                new Reader(before, previously::addTotalByWeek));
        Table table = tables.table(question.table(), period, seen, now, beside);
        if (question.table().isOpened()) {
            TableQuestion opened = question.below().table();
            table = table.with(
                    tables.table(opened, period, seen, now.opened(), beside).rows());
        }
        BoardWeeks weeks = BoardWeeks.of(period, now::week);
        return new CoverageBoard(
                period,
                before,
                new Summary(
                        now.total(),
                        ofTable.equals(everything) ? table.meetings() : meetings(period, everything, beside)),
                new Summary(previously.total(), meetings(before, everything, beside)),
                weeks.mondays(),
                weeks.back(),
                weeks.figures(now::week),
                question.against() == null
                        ? weeks.rightBefore(now::week, previously::week)
                        : weeks.beside(BoardWeeks.of(before, previously::week), previously::week),
                map(question.mapBy(), now, weeks.mondays(), ended(question.mapBy(), now, weeks, beside)),
                0,
                table);
    }

    private Punctuality meetings(Period period, Selection everything, Beside beside) {
        return beside.isTold() ? meetings.total(period, everything) : null;
    }

    /**
     * The table with all its rows, to take away. Refuses as {@link #board} does.
     *
     * @throws Refused while a file of HR's is on its way in: it would have to be without what is told beside
     */
    public Table table(BoardQuestion question) {
        return table(question, scopes.select(question.filters()), scopes.own());
    }

    /** The table of {@link #ofOwnTeam} to take away, in the same order. Refuses as {@link #table} does. */
    @Permit(Role.MANAGER)
    public Table tableOfOwnTeam(LocalDate from, LocalDate to) {
        return table(team(from, to), scopes.ownTeam(), scopes.ownTeam()).byName();
    }

    private Table table(BoardQuestion question, Selection everything, Selection seen) {
        Period period = periods.of(question.from(), question.to(), null);
        return oneState.read(() -> {
            BoardTabulations now = tabulations(question, period, everything);
            windows.read(
                    now.ofTable(), new Reader(period, false, now::addToTable), new Reader(period, now::addDepartments));
            return tables.table(question.table().whole(), period, seen, now, Beside.FILE);
        });
    }

    /** With those of the people of the manager who is opened. */
    private BoardTabulations tabulations(BoardQuestion question, Period period, Selection everything) {
        return new BoardTabulations(
                question,
                period,
                ofTable(question, everything),
                question.table().isOpened() ? tabulations(question.below(), period, everything) : null);
    }

    /**
     * What the caller can choose from.
     *
     * @param departments those that the caller may see, by name
     * @param populations all that HR's data names
     */
    public record Choices(List<Department> departments, List<String> populations) {}

    public Choices choices() {
        Selection own = scopes.own();
        List<Department> seen = departments.departments().entrySet().stream()
                .filter(department -> own.includes(new Attribution(department.getKey(), null)))
                .map(Map.Entry::getValue)
                .map(name -> new Department(name.key(), name.text()))
                .sorted(Comparator.comparing(Department::name).thenComparing(Department::code))
                .toList();
        return new Choices(seen, departments.populations());
    }

    private Selection ofTable(BoardQuestion question, Selection everything) {
        TableQuestion table = question.table();
        return scopes.within(everything, table.department(), table.manager());
    }

    private List<MapRow> map(Grouping by, BoardTabulations now, List<LocalDate> weeks, Set<UUID> ended) {
        Map<Group, Figures> figures = now.mapRows();
        Map<Group, Name> known = names.of(by, figures.keySet());
        return figures.entrySet().stream()
                .map(entry -> {
                    Name name = known.get(entry.getKey());
                    return new MapRow(
                            name.key(),
                            name.text(),
                            entry.getValue(),
                            now.mapCells(entry.getKey(), weeks),
                            ended.contains(entry.getKey().id()));
                })
                .sorted(MapRow.LOWEST_FIRST)
                .toList();
    }

    /** Of the managers without anything due in the last week, those to whom nobody reports any more. */
    private Set<UUID> ended(Grouping by, BoardTabulations now, BoardWeeks weeks, Beside beside) {
        List<LocalDate> mondays = weeks.mondays();
        if (by != Grouping.MANAGER || mondays.isEmpty() || !beside.isTold()) {
            return Set.of();
        }
        LocalDate last = mondays.get(mondays.size() - 1);
        Set<UUID> quiet = now.mapRows().keySet().stream()
                .filter(group ->
                        now.mapCells(group, List.of(last)).get(0).figures().due() == 0)
                .map(Group::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        quiet.removeAll(departments.managing(quiet, weeks.period().lastDay()));
        return quiet;
    }
}
