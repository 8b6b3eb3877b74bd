package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Line;
import org.teteatete.coverage.domain.PlannedMeeting;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.shared.database.Statements;

/** Reads one-to-ones by their first planned day. Needs a transaction. */
@ApplicationScoped
public class PlannedMeetings {

    /** Of fewer people, an index by person finds them sooner than one by day. */
    private static final int FEW = 1_000;

    private static final String COLUMNS =
            "o.first_planned_on, o.origin, o.state, o.held_on, o.contested, o.times_postponed, ";

    private static final String OF_ALL = "select " + COLUMNS + """
            o.employee_id
              from one_to_one o
             where o.first_planned_on >= ? and o.first_planned_on <= ?
            """;

    private static final String OF_THESE = "select " + COLUMNS + "o.employee_id from " + Statements.GIVEN + """
             left join one_to_one o
                   on o.employee_id = cast(given.name as uuid) and o.first_planned_on >= ? and o.first_planned_on <= ?
             where o.employee_id is not null
            """;

    /** The first of the days planned and the first of the days held belong together: all were held as many days later. */
    private static final String ALIKE = """
            select min(o.first_planned_on), o.origin, o.state, min(o.held_on), o.contested, o.times_postponed, count(*)
              from one_to_one o
             where o.first_planned_on >= ? and o.first_planned_on <= ?
             group by o.origin, o.state, o.contested, o.times_postponed, o.held_on - o.first_planned_on
            """;

    private static final String LINES = """
            select a.person_id, a.effective_from, a.department_id, a.manager_id, a.population
              from assignment a%s
             where a.effective_from <= ?
             order by a.person_id, a.effective_from
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PlannedMeetings() {}

    public PlannedMeetings(EntityManager entities) {
        this.entities = entities;
    }

    /** What is told of somebody's one-to-ones. */
    @FunctionalInterface
    public interface Each {

        /** @param line where they stood on the first planned day */
        void accept(UUID employee, Line line, PlannedMeeting meeting);
    }

    /** What is told of one-to-ones that count alike, whosever they are. */
    @FunctionalInterface
    public interface EachAlike {

        /** @param count how many there are that count like this one */
        void accept(PlannedMeeting meeting, int count);
    }

    /** All that were first planned on one of these days, and more than what is selected. */
    public void forEach(Days days, Selection selection, Each each) {
        if (selection.isEmpty()) {
            return;
        }
        People people = People.selectedBy(selection);
        Map<UUID, List<Line>> lines = lines(people, days.last());
        Statements.Each reader = row -> {
            UUID employee = row.getObject(7, UUID.class);
            PlannedMeeting meeting = meeting(row);
            each.accept(employee, Line.on(meeting.firstPlannedOn(), lines.getOrDefault(employee, List.of())), meeting);
        };
        if (people.areSome() && lines.size() <= FEW) {
            String[] ids = Statements.given(lines.keySet());
            statements().each(OF_THESE, reader, ids, days.first(), days.last());
        } else {
            statements().each(OF_ALL, reader, days.first(), days.last());
        }
    }

    /** All of everybody that were first planned on one of these days, as dozens of rows where there are a million of them. */
    public void forEachAlike(Days days, EachAlike each) {
        statements().each(ALIKE, row -> each.accept(meeting(row), row.getInt(7)), days.first(), days.last());
    }

    /** Where people stand in the company until a day. */
    private Map<UUID, List<Line>> lines(People people, LocalDate last) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        statements()
                .each(
                        LINES.formatted(people.join("a.person_id")),
                        row -> lines.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>(1))
                                .add(line(row)),
                        people.before(last));
        return lines;
    }

    private static PlannedMeeting meeting(ResultSet row) throws SQLException {
        return new PlannedMeeting(
                row.getObject(1, LocalDate.class),
                !row.getString(2).equals("RECORDED"),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getInt(6));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject(2, LocalDate.class),
                row.getObject(3, UUID.class),
                null,
                row.getObject(4, UUID.class),
                row.getString(5));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
