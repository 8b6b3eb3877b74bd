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
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Role;

/** The page of coverage as one answer, within the departments that the caller may see. */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class CoverageBoards {

    private static final int MOST_MAP_ROWS = 40;

    /** On a page of the table. */
    public static final int ROWS = CoverageTables.ROWS;

    /** Of how many people the cadence lights are told at most: of a whole team, as in its manager's week. */
    private static final int LIT_ON_A_PAGE = ROWS;

    private static final int LIT_IN_A_TEAM = Integer.MAX_VALUE;
    private static final int LIT_IN_A_FILE = 0;

    private CountedWindows windows;
    private MeetingFigures meetings;
    private CoverageTables tables;
    private Scopes scopes;
    private GroupNames names;
    private Names departments;
    private Periods periods;

    protected CoverageBoards() {}

    @Inject
    public CoverageBoards(
            CountedWindows windows,
            MeetingFigures meetings,
            CoverageTables tables,
            Scopes scopes,
            GroupNames names,
            Names departments,
            Periods periods) {
        this.windows = windows;
        this.meetings = meetings;
        this.tables = tables;
        this.scopes = scopes;
        this.names = names;
        this.departments = departments;
        this.periods = periods;
    }

    /** Refuses with {@link Invalid} a period that is backwards or longer than five years. */
    public CoverageBoard board(BoardQuestion question) {
        return board(question, scopes.select(question.filters()), scopes.own(), LIT_ON_A_PAGE)
                .lowest(MOST_MAP_ROWS);
    }

    /**
     * The same of the caller's own team, all of it, person by person in the order of their names: nobody is ranked. Refuses as
     * {@link #board} does.
     */
    @Permit(Role.MANAGER)
    public CoverageBoard ofOwnTeam(LocalDate from, LocalDate to) {
        return board(team(from, to), scopes.ownTeam(), scopes.ownTeam(), LIT_IN_A_TEAM)
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
     * @param mostLit of no more people in the table their cadence lights are told
     */
    private CoverageBoard board(BoardQuestion question, Selection everything, Selection seen, int mostLit) {
        Period period = periods.of(question.from(), question.to(), null);
        Period before = periods.against(period, question.against());
        Selection ofTable = ofTable(question, everything);
        BoardTabulations now = new BoardTabulations(question, ofTable);
        BoardTabulations previously = new BoardTabulations(question, ofTable);
        windows.read(
                everything,
                new Reader(period, false, now::add),
                new Reader(period, now::addByWeek),
                new Reader(before, false, previously::addTotal),
                new Reader(before, previously::addTotalByWeek));
        Table table = tables.table(question.table(), period, ofTable, seen, now, mostLit);
        if (question.table().isOpened()) {
            table = table.with(
                    table(question.below(), everything, seen, mostLit).rows());
        }
        BoardWeeks weeks = BoardWeeks.of(period, now::week);
        return new CoverageBoard(
                period,
                before,
                new Summary(
                        now.total(),
                        ofTable.equals(everything) ? table.meetings() : meetings.total(period, everything)),
                new Summary(previously.total(), meetings.total(before, everything)),
                weeks.mondays(),
                weeks.back(),
                weeks.figures(now::week),
                question.against() == null
                        ? weeks.rightBefore(now::week, previously::week)
                        : weeks.beside(BoardWeeks.of(before, previously::week), previously::week),
                map(question.mapBy(), now, weeks.mondays(), period.lastDay()),
                0,
                table);
    }

    /** The table with all its rows, to take away. Refuses as {@link #board} does. */
    public Table table(BoardQuestion question) {
        return table(question, scopes.select(question.filters()), scopes.own(), LIT_IN_A_FILE);
    }

    /** The table of {@link #ofOwnTeam} to take away, in the same order. Refuses as {@link #board} does. */
    @Permit(Role.MANAGER)
    public Table tableOfOwnTeam(LocalDate from, LocalDate to) {
        return table(team(from, to), scopes.ownTeam(), scopes.ownTeam(), LIT_IN_A_FILE)
                .byName();
    }

    /** With all its rows. */
    private Table table(BoardQuestion question, Selection everything, Selection seen, int mostLit) {
        Period period = periods.of(question.from(), question.to(), null);
        Selection ofTable = ofTable(question, everything);
        BoardTabulations now = new BoardTabulations(question, ofTable);
        windows.read(ofTable, new Reader(period, false, now::addToTable), new Reader(period, now::addDepartments));
        return tables.table(question.table().whole(), period, ofTable, seen, now, mostLit);
    }

    /** The departments that the caller may see, by name. */
    public List<Department> departments() {
        Selection own = scopes.own();
        return departments.departments().entrySet().stream()
                .filter(department -> own.includes(new Attribution(department.getKey(), null)))
                .map(Map.Entry::getValue)
                .map(name -> new Department(name.key(), name.text()))
                .sorted(Comparator.comparing(Department::name).thenComparing(Department::code))
                .toList();
    }

    /** The populations that HR's data names. */
    public List<String> populations() {
        return departments.populations();
    }

    private Selection ofTable(BoardQuestion question, Selection everything) {
        TableQuestion table = question.table();
        return scopes.within(everything, table.department(), table.manager());
    }

    private List<MapRow> map(Grouping by, BoardTabulations now, List<LocalDate> weeks, LocalDate lastDay) {
        Map<Group, Figures> figures = now.mapRows();
        Map<Group, Name> known = names.of(by, figures.keySet());
        Set<UUID> ended = ended(by, now, weeks, lastDay);
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
    private Set<UUID> ended(Grouping by, BoardTabulations now, List<LocalDate> weeks, LocalDate lastDay) {
        if (by != Grouping.MANAGER || weeks.isEmpty()) {
            return Set.of();
        }
        LocalDate last = weeks.get(weeks.size() - 1);
        Set<UUID> quiet = now.mapRows().keySet().stream()
                .filter(group ->
                        now.mapCells(group, List.of(last)).get(0).figures().due() == 0)
                .map(Group::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        quiet.removeAll(departments.managing(quiet, lastDay));
        return quiet;
    }
}
