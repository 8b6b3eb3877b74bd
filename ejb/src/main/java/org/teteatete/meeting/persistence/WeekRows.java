package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.shared.database.Statements;

/** Reads what somebody's week is made of: one query each, however many people or years there are. */
@ApplicationScoped
public class WeekRows {

    private static final String COLUMNS = "select o.id, o.version, o.employee_id, o.manager_id, o.state, o.origin,"
            + " o.planned_on, o.planned_at, o.duration_minutes, o.held_on, o.times_postponed, o.contested from one_to_one o where ";

    /** Each half has an index of its own. */
    private static final String CURRENT = COLUMNS + """
            o.manager_id = ? and o.planned_on >= ?
               and (o.state in ('PLANNED', 'IN_PROGRESS', 'CONTESTED') or o.planned_on >= ? or o.held_on >= ?)
            union all
            """ + COLUMNS + """
            o.employee_id = ? and o.planned_on >= ?
               and (o.state in ('PLANNED', 'IN_PROGRESS', 'HELD') or o.planned_on >= ? or o.held_on >= ?)
            """;

    private static final String LATEST = COLUMNS + """
            o.employee_id = ? and o.planned_on <= ? and o.state not in ('PLANNED', 'IN_PROGRESS')
             order by o.planned_on desc, o.id desc
             fetch first %d rows only
            """;

    private static final String PAST = """
            select o.employee_id, max(o.held_on),
                   sum(case when o.first_planned_on >= ? then o.times_postponed else 0 end)
              from one_to_one o
             where o.manager_id = ? and o.employee_id in (%s)
             group by o.employee_id
            """;

    @PersistenceContext
    private EntityManager entities;

    protected WeekRows() {}

    public WeekRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A one-to-one as it is stored. */
    public record Meeting(
            UUID id,
            long version,
            UUID employee,
            UUID manager,
            OneToOneState state,
            Origin origin,
            LocalDate plannedOn,
            Instant at,
            int minutes,
            LocalDate heldOn,
            int timesPostponed,
            Contested contested) {

        public UUID other(UUID person) {
            return employee.equals(person) ? manager : employee;
        }
    }

    /** When a pair last met, and how often what was first planned from a day on was moved to a later one. */
    public record Past(LocalDate lastHeld, int timesPostponed) {

        public static final Past NONE = new Past(null, 0);
    }

    /**
     * Somebody's, in either part, planned from {@code since} on: those that are open or may wait for somebody, and whatever was
     * planned or held from {@code monday} on.
     */
    public List<Meeting> current(UUID person, LocalDate since, LocalDate monday) {
        return statements()
                .query(CURRENT, WeekRows::meeting, person, since, monday, monday, person, since, monday, monday);
    }

    /** The employee's last ones that are over, planned until {@code day}, the latest first. */
    public List<Meeting> latest(UUID employee, LocalDate day, int limit) {
        return statements().query(LATEST.formatted(limit), WeekRows::meeting, employee, day);
    }

    /** By employee, of those who ever had one with this manager. */
    public Map<UUID, Past> past(UUID manager, Collection<UUID> employees, LocalDate since) {
        Map<UUID, Past> past = new HashMap<>();
        statements()
                .queryIn(
                        PAST,
                        row -> past.put(
                                row.getObject(1, UUID.class),
                                new Past(row.getObject(2, LocalDate.class), row.getInt(3))),
                        employees,
                        since,
                        manager);
        return past;
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject(8, OffsetDateTime.class);
        String contested = row.getString(12);
        return new Meeting(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                OneToOneState.valueOf(row.getString(5)),
                Origin.valueOf(row.getString(6)),
                row.getObject(7, LocalDate.class),
                at == null ? null : at.toInstant(),
                row.getInt(9),
                row.getObject(10, LocalDate.class),
                row.getInt(11),
                contested == null ? null : Contested.valueOf(contested));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
