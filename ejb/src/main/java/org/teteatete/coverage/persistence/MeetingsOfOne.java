package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.MeetingDays;
import org.teteatete.shared.database.Statements;

/** One employee's one-to-ones that have to do with some days. */
@ApplicationScoped
public class MeetingsOfOne {

    private static final String MEETINGS = """
            select o.manager_id, o.first_planned_on, o.planned_on, o.origin, o.state, o.held_on, o.contested, o.times_postponed
              from one_to_one o
             where o.employee_id = ?
               and (o.first_planned_on between ? and ? or o.planned_on between ? and ? or o.held_on between ? and ?)
             order by o.first_planned_on, o.planned_on, o.id
            """;

    @PersistenceContext
    private EntityManager entities;

    protected MeetingsOfOne() {}

    public MeetingsOfOne(EntityManager entities) {
        this.entities = entities;
    }

    /** Those planned for one of these days, first or last, or held on one; in the order of their first planned days. */
    public List<MeetingDays> touching(Days days, UUID employee) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return Statements.on(entities.unwrap(Connection.class))
                .query(MEETINGS, MeetingsOfOne::read, employee, first, last, first, last, first, last);
    }

    private static MeetingDays read(ResultSet row) throws SQLException {
        return new MeetingDays(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                !row.getString(4).equals("RECORDED"),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getInt(8));
    }
}
