package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.LastPlace;
import org.teteatete.shared.database.Statements;

/** Who left in a half-year and who stayed, and in which department they were last: one query. */
@ApplicationScoped
public class LastPlaces {

    /** Only the newest employment of somebody: who is back by then has not left. */
    private static final String PLACES = """
            select e.person_id, a.department_id, case when e.leave_date <= ? then e.leave_date end
              from employment e
              left join assignment a on a.person_id = e.person_id
                   and a.effective_from = (
                       select max(b.effective_from) from assignment b
                        where b.person_id = e.person_id
                          and b.effective_from <= ? and b.effective_from <= coalesce(e.leave_date, ?))
             where e.hire_date <= ? and (e.leave_date is null or e.leave_date >= ?)
               and not exists (
                   select 1 from employment n
                    where n.person_id = e.person_id and n.hire_date > e.hire_date and n.hire_date <= ?)
            """;

    @PersistenceContext
    private EntityManager entities;

    protected LastPlaces() {}

    public LastPlaces(EntityManager entities) {
        this.entities = entities;
    }

    public List<LastPlace> in(HalfYear half) {
        LocalDate last = half.last();
        return Statements.on(entities.unwrap(Connection.class))
                .query(
                        PLACES,
                        row -> new LastPlace(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class)),
                        last,
                        last,
                        last,
                        last,
                        half.first(),
                        last.plusDays(1));
    }
}
