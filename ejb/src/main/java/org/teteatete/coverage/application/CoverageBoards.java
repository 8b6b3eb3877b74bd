package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.coverage.application.CountedWindows.Reader;
import org.teteatete.coverage.application.CoverageBoard.Summary;
import org.teteatete.coverage.application.CoverageBoard.Table;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.coverage.persistence.PlannedMeetings;
import org.teteatete.organisation.domain.Window;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Role;

/** The page of coverage as one answer, within the departments that the caller may see. */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class CoverageBoards {

    private static final int MOST_WEEKS = 18;
    private static final int MOST_MAP_ROWS = 40;
    private static final int MOST_TABLE_ROWS = 200;

    private static final Comparator<TableRow> LOWEST_FIRST = Comparator.<TableRow, BigDecimal>comparing(
                    row -> row.figures().coverage(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TableRow::name)
            .thenComparing(TableRow::key, CodePoints.ORDER);

    private CountedWindows windows;
    private MeetingFigures meetings;
    private PlannedMeetings plannedMeetings;
    private Scopes scopes;
    private GroupNames names;
    private Periods periods;

    protected CoverageBoards() {}

    @Inject
    public CoverageBoards(
            CountedWindows windows,
            MeetingFigures meetings,
            PlannedMeetings plannedMeetings,
            Scopes scopes,
            GroupNames names,
            Periods periods) {
        this.windows = windows;
        this.meetings = meetings;
        this.plannedMeetings = plannedMeetings;
        this.scopes = scopes;
        this.names = names;
        this.periods = periods;
    }

    /** Refuses with {@link Invalid} a period that is backwards or longer than five years. */
    public CoverageBoard board(BoardQuestion question) {
        Period period = periods.of(question.from(), question.to(), null);
        Period before = period.before();
        Selection everything = scopes.select(null, null);
        Selection ofTable = scopes.select(question.department(), question.manager());
        BoardTabulations now = new BoardTabulations(question, ofTable);
        BoardTabulations previously = new BoardTabulations(question, ofTable);
        windows.read(everything, new Reader(period, now::add), new Reader(before, previously::addWithoutMap));
        List<LocalDate> weeks = weeks(period);
        List<MapRow> map = map(question.mapBy(), now, weeks);
        return new CoverageBoard(
                period,
                new Summary(now.total(), meetings.total(period, everything)),
                new Summary(previously.total(), meetings.total(before, everything)),
                weeks,
                weeks.stream().map(now::week).toList(),
                weeks.stream()
                        .map(monday -> monday.minusWeeks(weeks.size()))
                        .map(monday -> monday.isBefore(Window.mondayOf(period.from()))
                                ? previously.week(monday)
                                : now.week(monday))
                        .toList(),
                map.stream().limit(MOST_MAP_ROWS).toList(),
                Math.max(0, map.size() - MOST_MAP_ROWS),
                table(question, period, ofTable, now));
    }

    /** The Mondays of the weeks that end in the period and have ended, the last ones where there are many. */
    private static List<LocalDate> weeks(Period period) {
        LocalDate first = Window.mondayOf(period.from());
        LocalDate end = Window.mondayOf(period.lastDay().plusDays(1));
        List<LocalDate> all = Stream.iterate(first, monday -> monday.isBefore(end), monday -> monday.plusWeeks(1))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
    }

    private List<MapRow> map(Grouping by, BoardTabulations now, List<LocalDate> weeks) {
        Map<Group, Figures> figures = now.mapRows();
        Map<Group, Name> known = names.of(by, figures.keySet());
        return figures.entrySet().stream()
                .map(entry -> {
                    Name name = known.get(entry.getKey());
                    return new MapRow(name.key(), name.text(), entry.getValue(), now.mapCells(entry.getKey(), weeks));
                })
                .sorted(MapRow.LOWEST_FIRST)
                .toList();
    }

    private Table table(BoardQuestion question, Period period, Selection ofTable, BoardTabulations now) {
        Grouping by = question.tableBy();
        Map<Group, Figures> figures = now.tableRows();
        Map<Group, Name> known = names.of(by, figures.keySet());
        Map<Group, Punctuality> ofMeetings = meetings.by(by, period, ofTable);
        Map<UUID, LocalDate> lastHeld = lastHeld(by, figures.keySet(), period);
        List<TableRow> rows = figures.entrySet().stream()
                .map(entry -> {
                    Name name = known.get(entry.getKey());
                    return new TableRow(
                            name.key(),
                            name.text(),
                            entry.getValue(),
                            ofMeetings.getOrDefault(entry.getKey(), Punctuality.NONE),
                            lastHeld.get(entry.getKey().id()));
                })
                .sorted(LOWEST_FIRST)
                .toList();
        boolean anything = !rows.isEmpty();
        return new Table(
                by,
                anything ? names.nameOf(Grouping.DEPARTMENT, question.department()) : question.department(),
                anything ? names.nameOf(Grouping.MANAGER, question.manager()) : question.manager(),
                rows.stream().limit(MOST_TABLE_ROWS).toList(),
                Math.max(0, rows.size() - MOST_TABLE_ROWS),
                now.tableTotal());
    }

    private Map<UUID, LocalDate> lastHeld(Grouping by, Set<Group> groups, Period period) {
        if (by != Grouping.EMPLOYEE) {
            return Collections.emptyMap(); // unlike Map.of(), answers for the group of none
        }
        return plannedMeetings.lastHeld(groups.stream().map(Group::id).toList(), period.lastDay());
    }
}
