package org.teteatete.improvement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.improvement.application.PlanFact;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.database.Statements;

/** Reads what HR counts: with one query, however many plans there are. */
@ApplicationScoped
public class PlanFacts {

    private static final String COUNTED = """
            select p.id, p.state, p.outcome, d.code, d.name, p.submitted_at, p.closed_at
              from improvement_plan p
              left join assignment a on a.person_id = p.employee_id and a.effective_from =
                   (select max(l.effective_from) from assignment l
                     where l.person_id = p.employee_id and l.effective_from <= ?)
              left join department d on d.id = a.department_id
             where p.state <> 'DRAFT' and p.last_version > 0 and p.employee_id <> ?
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PlanFacts() {}

    public PlanFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Of the plans that were submitted, without one about the reader. */
    public List<PlanFact> of(PlanReader reader) {
        Stream<Object> common = Stream.of(reader.today(), reader.id());
        if (reader.seesAll()) {
            return query(COUNTED, common);
        }
        if (reader.departments().isEmpty()) {
            return List.of();
        }
        String places = Statements.places(reader.departments().size());
        return query(COUNTED + " and d.id in (" + places + ")", Stream.concat(common, reader.departments().stream()));
    }

    private List<PlanFact> query(String sql, Stream<Object> values) {
        return Statements.on(entities.unwrap(Connection.class)).query(sql, PlanFacts::fact, values.toArray());
    }

    private static PlanFact fact(ResultSet row) throws SQLException {
        String outcome = row.getString(3);
        return new PlanFact(
                row.getObject(1, UUID.class),
                PlanState.valueOf(row.getString(2)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString(4),
                row.getString(5),
                moment(row, 6),
                moment(row, 7));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
