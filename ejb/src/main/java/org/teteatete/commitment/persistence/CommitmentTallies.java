package org.teteatete.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.teteatete.commitment.application.DepartmentCommitments;
import org.teteatete.commitment.application.DepartmentCommitments.Counts;
import org.teteatete.shared.database.Statements;

/** Counts the commitments of everybody, by department: one query, whatever the size of the company. */
@ApplicationScoped
public class CommitmentTallies {

    private static final String COUNTED = """
            select d.id, d.code, d.name, count(distinct c.employee_id), %s, %s
              from commitment c
              join assignment a on a.person_id = c.employee_id and a.effective_from =
                   (select max(l.effective_from) from assignment l where l.person_id = c.employee_id and l.effective_from <= ?)
              join department d on d.id = a.department_id
             where c.state = 'OPEN' or c.settled_at >= ?
             group by d.id, d.code, d.name
             order by d.code
            """.formatted(sums("EMPLOYEE"), sums("MANAGER"));

    @PersistenceContext
    private EntityManager entities;

    protected CommitmentTallies() {}

    public CommitmentTallies(EntityManager entities) {
        this.entities = entities;
    }

    /** What is open, and what was settled from {@code since} on; departments as of {@code today}. */
    public List<DepartmentCommitments> byDepartment(LocalDate today, Instant since) {
        return Statements.on(entities.unwrap(Connection.class))
                .query(COUNTED, CommitmentTallies::department, today, today, today, since.atOffset(ZoneOffset.UTC));
    }

    private static String sums(String side) {
        return List.of(
                        "c.state = 'OPEN'",
                        "c.state = 'OPEN' and c.due_on < ?",
                        "c.state = 'DONE'",
                        "c.state = 'DROPPED'")
                .stream()
                .map(condition ->
                        "sum(case when c.owner_side = '" + side + "' and " + condition + " then 1 else 0 end)")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static DepartmentCommitments department(ResultSet row) throws SQLException {
        return new DepartmentCommitments(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                counts(row, 5),
                counts(row, 9));
    }

    private static Counts counts(ResultSet row, int first) throws SQLException {
        return new Counts(row.getLong(first), row.getLong(first + 1), row.getLong(first + 2), row.getLong(first + 3));
    }
}
