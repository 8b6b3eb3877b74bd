package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.coverage.domain.Days;
import org.teteatete.shared.database.Statements;

/** On which days people have a one-to-one ahead, or under way: one query for all of them. */
@ApplicationScoped
public class PlannedDays {

    private static final String AHEAD = """
            select o.employee_id, o.planned_on
              from one_to_one o
             where o.state in ('PLANNED', 'IN_PROGRESS') and o.planned_on >= ? and o.planned_on <= ?
               and o.employee_id in (%s)
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PlannedDays() {}

    public PlannedDays(EntityManager entities) {
        this.entities = entities;
    }

    /** People without one are not in the map. */
    public Map<UUID, List<LocalDate>> of(Collection<UUID> people, Days days) {
        Map<UUID, List<LocalDate>> planned = new HashMap<>();
        Statements.on(entities.unwrap(Connection.class))
                .queryIn(
                        AHEAD,
                        row -> planned.computeIfAbsent(row.getObject(1, UUID.class), person -> new ArrayList<>())
                                .add(row.getObject(2, LocalDate.class)),
                        people,
                        days.first(),
                        days.last());
        return planned;
    }
}
