package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.teteatete.meeting.application.ImportedOneToOne;
import org.teteatete.meeting.application.ImportedOneToOne.Key;
import org.teteatete.meeting.domain.ImportedFacts;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.shared.database.Statements;

/** Reads and writes imported one-to-ones in batches, as {@link org.teteatete.meeting.domain.OneToOne#imported} has them. */
@ApplicationScoped
public class ImportedRows {

    private static final String COLUMNS = """
            select o.id, e.employee_number, m.employee_number, o.first_planned_on, o.held_on, o.state, o.duration_minutes,
                   o.external_id,
                   case when o.state in ('PLANNED', 'IN_PROGRESS', 'ACKNOWLEDGED', 'CONTESTED') or o.times_moved > 0
                             or o.started_at is not null or o.completed_at is not null or o.amended_at is not null
                             or o.acknowledged_at is not null or o.contested_at is not null
                             or o.cancelled_because is not null
                        then 1 else 0 end
            """;

    /** Day by day: of people with years of history no more is read than what the file speaks of. */
    private static final String BY_DAY = COLUMNS + """
              from unnest(cast(? as varchar array), cast(? as varchar array)) as given(employee, planned)
              left join person e on e.employee_number = given.employee
              left join one_to_one o on o.employee_id = e.id and o.first_planned_on = cast(given.planned as date)
              left join person m on m.id = o.manager_id
             where o.origin = 'IMPORTED'
            """;

    private static final String BY_EXTERNAL_ID = COLUMNS + """
              from one_to_one o join person e on e.id = o.employee_id join person m on m.id = o.manager_id
             where o.origin = 'IMPORTED' and o.external_id in (%s)
            """;

    @PersistenceContext
    private EntityManager entities;

    protected ImportedRows() {}

    public ImportedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** One to write. */
    public record Row(UUID id, ImportedFacts facts) {}

    public List<ImportedOneToOne> known(Collection<Key> keys, Collection<String> externalIds) {
        Set<ImportedOneToOne> known = new HashSet<>(statements()
                .query(
                        BY_DAY,
                        ImportedRows::imported,
                        each(keys, Key::employeeNumber),
                        each(keys, key -> key.plannedOn().toString())));
        known.addAll(statements().queryIn(BY_EXTERNAL_ID, ImportedRows::imported, externalIds));
        return List.copyOf(known);
    }

    private static String[] each(Collection<Key> keys, Function<Key, String> text) {
        return keys.stream().map(text).toArray(String[]::new);
    }

    /** Whose these are, as they are stored. */
    public List<UUID> employees(Collection<UUID> ids) {
        return statements()
                .queryIn(
                        "select distinct employee_id from one_to_one where id in (%s)",
                        row -> row.getObject(1, UUID.class), ids);
    }

    public void add(List<Row> rows) {
        statements().batch("""
                        insert into one_to_one (employee_id, manager_id, state, held_on, first_planned_on, planned_on,
                               duration_minutes, external_id, id, origin, times_moved, times_postponed, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 1)
                        """, rows.stream().map(row -> values(row, Origin.IMPORTED.name())));
    }

    public void replace(List<Row> rows) {
        statements().batch("""
                        update one_to_one set employee_id = ?, manager_id = ?, state = ?, held_on = ?, first_planned_on = ?,
                               planned_on = ?, duration_minutes = ?, external_id = ?, version = version + 1
                         where id = ? and origin = ?
                        """, rows.stream().map(row -> values(row, Origin.IMPORTED.name())));
    }

    private static Object[] values(Row row, String origin) {
        ImportedFacts facts = row.facts();
        return new Object[] {
            facts.employee(),
            facts.manager(),
            facts.state().name(),
            facts.heldOn(),
            facts.plannedOn(),
            facts.plannedOn(),
            facts.minutes(),
            facts.externalId(),
            row.id(),
            origin
        };
    }

    private static ImportedOneToOne imported(ResultSet row) throws SQLException {
        LocalDate heldOn = row.getObject(5, LocalDate.class);
        return new ImportedOneToOne(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                heldOn,
                heldOn == null ? row.getString(6) : OneToOneState.HELD.name(),
                row.getInt(7),
                row.getString(8),
                row.getInt(9) == 1);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
