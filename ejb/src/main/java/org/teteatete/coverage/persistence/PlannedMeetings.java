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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Line;
import org.teteatete.coverage.domain.PlannedMeeting;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.shared.database.Statements;

/**
 * Reads one-to-ones by their first planned day. Those of a person that count alike come together, so that a year of a large
 * company is tens of thousands of rows and not a million. Needs a transaction.
 */
@ApplicationScoped
public class PlannedMeetings {

    /** Of fewer people, an index by person finds them sooner than one by day. */
    private static final int FEW = 1_000;

    /** The first of the days planned and the first of the days held belong together: all were held as many days later. */
    private static final String MEETINGS = """
            select o.employee_id, min(o.first_planned_on), o.origin, o.state, min(o.held_on), o.contested,
                   o.times_postponed, count(*)
              from %s
             group by o.employee_id, o.origin, o.state, o.contested, o.times_postponed,
                      o.held_on - o.first_planned_on%s
            """;

    private static final String OF_ALL = "one_to_one o where o.first_planned_on >= ? and o.first_planned_on <= ?";

    private static final String OF_THESE = Statements.GIVEN + """
             left join one_to_one o
                   on o.employee_id = cast(given.name as uuid) and o.first_planned_on >= ? and o.first_planned_on <= ?
             where o.employee_id is not null""";

    private static final String BY_DAY = ", o.first_planned_on";

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

        /** @param count how many there are that count like this one */
        void accept(UUID employee, PlannedMeeting meeting, int count);
    }

    /**
     * All that were first planned on one of these days, each with whose it is, and more than what is selected.
     *
     * @param byDay whether those of different days are kept apart; else the day is one on which the same holds for the employee
     */
    public void forEach(Days days, Selection selection, boolean byDay, Each each) {
        if (selection.isEmpty()) {
            return;
        }
        People people = People.selectedBy(selection);
        Lines lines = new Lines(days, people);
        if (people.areSome() && lines.of.size() <= FEW) {
            readThese(lines.of.keySet(), days, lines, each);
        } else if (byDay) {
            read(OF_ALL, BY_DAY, lines, each, days.first(), days.last());
        } else {
            Set<UUID> moving = lines.moving(days);
            Each ofOthers = (employee, meeting, count) -> {
                if (!moving.contains(employee)) {
                    each.accept(employee, meeting, count);
                }
            };
            read(OF_ALL, "", lines, ofOthers, days.first(), days.last());
            readThese(moving, days, lines, each);
        }
    }

    private void readThese(Set<UUID> people, Days days, Lines lines, Each each) {
        if (!people.isEmpty()) {
            String[] ids = people.stream().map(UUID::toString).toArray(String[]::new);
            read(OF_THESE, BY_DAY, lines, each, ids, days.first(), days.last());
        }
    }

    /** Where people stand in the company until the last of some days. */
    private final class Lines {

        private final Map<UUID, List<Line>> of = new HashMap<>();

        Lines(Days days, People people) {
            statements()
                    .each(
                            LINES.formatted(people.join("a.person_id")),
                            row -> of.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>(1))
                                    .add(line(row)),
                            people.before(days.last()));
        }

        /** For whom it matters which of the days it was. */
        Set<UUID> moving(Days days) {
            return of.entrySet().stream()
                    .filter(one ->
                            one.getValue().get(one.getValue().size() - 1).from().isAfter(days.first()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        Line on(LocalDate day, UUID person) {
            return Line.on(day, of.getOrDefault(person, List.of()));
        }
    }

    private void read(String source, String by, Lines lines, Each each, Object... values) {
        statements()
                .each(
                        MEETINGS.formatted(source, by),
                        row -> {
                            UUID employee = row.getObject(1, UUID.class);
                            Line line = lines.on(row.getObject(2, LocalDate.class), employee);
                            each.accept(employee, meeting(row, line), row.getInt(8));
                        },
                        values);
    }

    private static PlannedMeeting meeting(ResultSet row, Line line) throws SQLException {
        return new PlannedMeeting(
                line.attribution(),
                line.population(),
                row.getObject(2, LocalDate.class),
                !row.getString(3).equals("RECORDED"),
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
