package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
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
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.coverage.persistence.PlannedMeetings;

/** The table below the map: the lowest coverage first, of those who postponed the most postponed first. */
@ApplicationScoped
public class CoverageTables {

    private static final Comparator<TableRow> BY_NAME =
            Comparator.comparing(TableRow::name).thenComparing(TableRow::key, CodePoints.ORDER);

    private static final Comparator<TableRow> LOWEST_FIRST = Comparator.<TableRow, BigDecimal>comparing(
                    row -> row.figures().coverage(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_NAME);

    private static final Comparator<TableRow> MOST_POSTPONED_FIRST = Comparator.<TableRow>comparingInt(
                    row -> -row.meetings().postponed())
            .thenComparing(BY_NAME);

    private MeetingFigures meetings;
    private PlannedMeetings plannedMeetings;
    private GroupNames names;

    protected CoverageTables() {}

    @Inject
    public CoverageTables(MeetingFigures meetings, PlannedMeetings plannedMeetings, GroupNames names) {
        this.meetings = meetings;
        this.plannedMeetings = plannedMeetings;
        this.names = names;
    }

    /** All rows, whatever the page. */
    Table table(TableQuestion question, Period period, Selection ofTable, BoardTabulations now) {
        Grouping by = question.by();
        Map<Group, Figures> figures = now.tableRows();
        MeetingFigures.Sums sums = meetings.sums(by, period, ofTable);
        Map<Group, Punctuality> ofMeetings = sums.byGroup();
        Set<Group> groups = groups(question.people(), figures, ofMeetings);
        Map<Group, Name> known = names.of(by, groups);
        Map<UUID, LocalDate> lastHeld = lastHeld(by, groups, period);
        Map<Group, Name> departments = departments(by, groups, now);
        List<TableRow> rows = groups.stream()
                .map(group -> new TableRow(
                        known.get(group).key(),
                        known.get(group).text(),
                        by == Grouping.EMPLOYEE
                                ? departments
                                        .get(Group.of(now.departmentOf(group.id())))
                                        .text()
                                : null,
                        figures.getOrDefault(group, Figures.NONE),
                        ofMeetings.getOrDefault(group, Punctuality.NONE),
                        lastHeld.get(group.id())))
                .sorted(question.people() == PeopleList.POSTPONED ? MOST_POSTPONED_FIRST : LOWEST_FIRST)
                .toList();
        boolean anything = !figures.isEmpty();
        return new Table(
                by,
                anything ? names.nameOf(Grouping.DEPARTMENT, question.department()) : question.department(),
                anything ? names.nameOf(Grouping.MANAGER, question.manager()) : question.manager(),
                rows,
                List.of(),
                rows.size(),
                now.tableTotal(),
                sums.total());
    }

    private static Set<Group> groups(
            PeopleList people, Map<Group, Figures> figures, Map<Group, Punctuality> ofMeetings) {
        if (people == null) {
            return figures.keySet();
        }
        Set<Group> all = new HashSet<>(figures.keySet());
        all.addAll(ofMeetings.keySet());
        return all.stream()
                .filter(group -> people.includes(
                        figures.getOrDefault(group, Figures.NONE), ofMeetings.getOrDefault(group, Punctuality.NONE)))
                .collect(Collectors.toSet());
    }

    private Map<Group, Name> departments(Grouping by, Set<Group> people, BoardTabulations now) {
        if (by != Grouping.EMPLOYEE) {
            return Map.of();
        }
        return names.of(
                Grouping.DEPARTMENT,
                people.stream()
                        .map(person -> Group.of(now.departmentOf(person.id())))
                        .collect(Collectors.toSet()));
    }

    private Map<UUID, LocalDate> lastHeld(Grouping by, Set<Group> groups, Period period) {
        if (by != Grouping.EMPLOYEE) {
            return Collections.emptyMap(); // unlike Map.of(), answers for the group of none
        }
        return plannedMeetings.lastHeld(groups.stream().map(Group::id).toList(), period.lastDay());
    }
}
