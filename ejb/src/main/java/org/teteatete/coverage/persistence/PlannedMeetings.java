package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Line;
import org.teteatete.coverage.domain.PlannedMeeting;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.shared.database.Statements;

/** Reads one-to-ones by their first planned day: two queries, whatever their number. Needs a transaction. */
@ApplicationScoped
public class PlannedMeetings {

    private static final String MEETINGS = """
            select o.employee_id, o.first_planned_on, o.origin, o.state, o.held_on, o.contested, o.times_postponed
              from one_to_one o
             where o.first_planned_on <= ? and o.first_planned_on >= ?%s
             order by o.employee_id
            """;

    private static final String LINES = """
            select a.person_id, a.effective_from, a.department_id, a.manager_id, a.population
              from assignment a
             where a.effective_from <= ?%s
             order by a.person_id, a.effective_from
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PlannedMeetings() {}

    public PlannedMeetings(EntityManager entities) {
        this.entities = entities;
    }

    /** What a row of a one-to-one says, before it is known for whom it counts. */
    private record Row(
            LocalDate firstPlannedOn, String origin, String state, LocalDate heldOn, String contested, int postponed) {

        PlannedMeeting of(List<Line> lines) {
            Line line = Line.on(firstPlannedOn, lines);
            return new PlannedMeeting(
                    line.attribution(),
                    line.population(),
                    firstPlannedOn,
                    !origin.equals("RECORDED"),
                    state,
                    heldOn,
                    contested,
                    postponed);
        }
    }

    /** All that were first planned on one of these days, each with whose it is, and more than what is selected. */
    public void forEach(Days days, Selection selection, BiConsumer<UUID, PlannedMeeting> each) {
        if (!selection.isEmpty()) {
            forEach(days, People.selectedBy(selection), each);
        }
    }

    /** All of these people that were first planned on one of these days. */
    public void forEach(Days days, Set<UUID> people, BiConsumer<UUID, PlannedMeeting> each) {
        forEach(days, People.these(people), each);
    }

    private void forEach(Days days, People people, BiConsumer<UUID, PlannedMeeting> each) {
        Statements statements = statements();
        try (PersonRows<Row> meetings = new PersonRows<>(
                        statements,
                        MEETINGS.formatted(people.and("o.employee_id")),
                        PlannedMeetings::row,
                        people.after(days.last(), days.first()));
                PersonRows<Line> lines = new PersonRows<>(
                        statements,
                        LINES.formatted(people.and("a.person_id")),
                        PlannedMeetings::line,
                        people.after(days.last()))) {
            for (UUID person = meetings.person(); person != null; person = meetings.person()) {
                List<Line> theirs = lines.of(person);
                for (Row row : meetings.of(person)) {
                    each.accept(person, row.of(theirs));
                }
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getInt(7));
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
