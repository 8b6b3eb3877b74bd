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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.teteatete.organisation.domain.Window;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Role;

/** The page of coverage as one answer, within the departments that the caller may see. */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class CoverageBoards {

    private static final int MOST_WEEKS = 18;
    private static final int MOST_MAP_ROWS = 40;

    /** On a page of the table. */
    public static final int ROWS = 50;

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
        return board(question, scopes.select(question.filters()));
    }

    /**
     * The same of the caller's own team, person by person in the order of their names: nobody is ranked. Refuses as
     * {@link #board} does.
     */
    @Permit(Role.MANAGER)
    public CoverageBoard ofOwnTeam(LocalDate from, LocalDate to) {
        TableQuestion people = new TableQuestion(null, null, null, PeopleList.DUE, 0);
        CoverageBoard board =
                board(new BoardQuestion(from, to, null, Filters.NONE, Grouping.EMPLOYEE, people), scopes.ownTeam());
        return board.byName();
    }

    private CoverageBoard board(BoardQuestion question, Selection everything) {
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
        Table table = tables.table(question.table(), period, ofTable, now);
        if (question.table().isOpened()) {
            table = table.with(table(question.below()).rows());
        }
        List<LocalDate> weeks = weeks(period);
        List<MapRow> map = map(question.mapBy(), now, weeks, period.lastDay());
        return new CoverageBoard(
                period,
                before,
                new Summary(
                        now.total(),
                        ofTable.equals(everything) ? table.meetings() : meetings.total(period, everything)),
                new Summary(previously.total(), meetings.total(before, everything)),
                weeks,
                weeks.stream().map(now::week).toList(),
                question.against() == null
                        ? rightBefore(weeks, period, now, previously)
                        : alongside(weeks, weeks(before), previously),
                map.stream().limit(MOST_MAP_ROWS).toList(),
                Math.max(0, map.size() - MOST_MAP_ROWS),
                page(table, question.table().page()));
    }

    private static List<Figures> rightBefore(
            List<LocalDate> weeks, Period period, BoardTabulations now, BoardTabulations previously) {
        return weeks.stream()
                .map(monday -> monday.minusWeeks(weeks.size()))
                .map(monday ->
                        monday.isBefore(Window.mondayOf(period.from())) ? previously.week(monday) : now.week(monday))
                .toList();
    }

    /** The last week beside the last; nothing beside the first ones where there are fewer. */
    private static List<Figures> alongside(List<LocalDate> weeks, List<LocalDate> others, BoardTabulations previously) {
        int fewer = weeks.size() - others.size();
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> i < fewer ? Figures.NONE : previously.week(others.get(i - fewer)))
                .toList();
    }

    /** The table with all its rows, to take away. Refuses as {@link #board} does. */
    public Table table(BoardQuestion question) {
        Period period = periods.of(question.from(), question.to(), null);
        Selection everything = scopes.select(question.filters());
        Selection ofTable = ofTable(question, everything);
        BoardTabulations now = new BoardTabulations(question, ofTable);
        windows.read(ofTable, new Reader(period, false, now::addToTable), new Reader(period, now::addDepartments));
        return tables.table(question.table(), period, ofTable, now);
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

    /** The Mondays of the weeks that end in the period and have ended, the last ones where there are many. */
    static List<LocalDate> weeks(Period period) {
        LocalDate first = Window.mondayOf(period.from());
        LocalDate end = Window.mondayOf(period.lastDay().plusDays(1));
        List<LocalDate> all = Stream.iterate(first, monday -> monday.isBefore(end), monday -> monday.plusWeeks(1))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
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

    private static Table page(Table table, int page) {
        int from = Math.min(table.size(), page * ROWS);
        return table.only(table.rows().subList(from, Math.min(table.size(), from + ROWS)));
    }
}
