package org.teteatete.coverage.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.Tabulation;
import org.teteatete.coverage.domain.WeekTabulation;

/** Adds up all that a board shows of one period, in one go over the people. */
final class BoardTabulations {

    private final Selection ofTable;
    private final BoardTabulations opened;
    private final Tabulation<Group> total = new Tabulation<>(Grouping.COMPANY::groupOf);
    private final WeekTabulation<Group> weeks;
    private final Tabulation<Group> mapRows;
    private final WeekTabulation<Group> mapCells;
    private final Tabulation<Group> tableRows;
    private final Tabulation<Group> tableTotal = new Tabulation<>(Grouping.COMPANY::groupOf);
    private final Map<UUID, UUID> departments = new HashMap<>();

    /**
     * @param ofTable what of it the table is about
     * @param opened those of the people of the manager who is opened; {@code null} where none is
     */
    BoardTabulations(BoardQuestion question, Period period, Selection ofTable, BoardTabulations opened) {
        this.ofTable = ofTable;
        this.opened = opened;
        weeks = new WeekTabulation<>(period, Grouping.COMPANY::groupOf);
        mapRows = new Tabulation<>(question.mapBy()::groupOf);
        mapCells = new WeekTabulation<>(period, question.mapBy()::groupOf);
        tableRows = new Tabulation<>(question.table().by()::groupOf);
    }

    /** What asks for no week: windows that count alike may come at once. */
    void add(List<Counted> ofOnePerson) {
        addTotal(ofOnePerson);
        mapRows.add(ofOnePerson);
        addToTable(ofOnePerson);
    }

    /** Of it, what is shown of the period before, too. */
    void addTotal(List<Counted> ofOnePerson) {
        total.add(ofOnePerson);
    }

    /** Of it, for those who want the table alone. */
    void addToTable(List<Counted> ofOnePerson) {
        List<Counted> inTable = ofOnePerson.stream().filter(ofTable::includes).toList();
        tableRows.add(inTable);
        tableTotal.add(inTable);
        if (opened != null) {
            opened.addToTable(inTable);
        }
    }

    /** What asks for weeks: windows one by one, in the order in which they end. */
    void addByWeek(List<Counted> ofOnePerson) {
        addTotalByWeek(ofOnePerson);
        mapCells.add(ofOnePerson);
        addDepartments(ofOnePerson);
    }

    /** Of it, what is shown of the period before, too. */
    void addTotalByWeek(List<Counted> ofOnePerson) {
        weeks.add(ofOnePerson);
    }

    /** Of it, for those who want the table alone. */
    void addDepartments(List<Counted> ofOnePerson) {
        for (Counted counted : ofOnePerson) {
            if (ofTable.includes(counted)) {
                departments.put(counted.employee(), counted.attribution().department());
            }
        }
        if (opened != null) {
            opened.addDepartments(ofOnePerson);
        }
    }

    Selection ofTable() {
        return ofTable;
    }

    BoardTabulations opened() {
        return opened;
    }

    Figures total() {
        return total.figures(Group.COMPANY);
    }

    Figures week(LocalDate monday) {
        return weeks.figures(Group.COMPANY, monday);
    }

    /** The map's groups in which something was due, with the figures of the whole period. */
    Map<Group, Figures> mapRows() {
        return mapRows.figures().entrySet().stream()
                .filter(entry -> entry.getValue().due() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<MapRow.Cell> mapCells(Group group, List<LocalDate> mondays) {
        return mondays.stream()
                .map(monday -> new MapRow.Cell(monday, mapCells.figures(group, monday)))
                .toList();
    }

    Map<Group, Figures> tableRows() {
        return tableRows.figures();
    }

    /** The department that somebody in the table was in last; {@code null} for none. */
    UUID departmentOf(UUID employee) {
        return departments.get(employee);
    }

    Figures tableTotal() {
        return tableTotal.figures(Group.COMPANY);
    }
}
