package org.teteatete.hris.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.hris.application.RejectedLine;
import org.teteatete.hris.domain.Reason;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.shared.database.Statements;

/** The lines that are not applied, with one reason each. They stay when the import is over. */
@ApplicationScoped
public class Rejections {

    @PersistenceContext
    private EntityManager entities;

    protected Rejections() {}

    public Rejections(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param employeeNumber empty where the line has none
     * @param content the record as CSV
     */
    public record NewRejection(Rejection rejection, String employeeNumber, String content) {}

    public void add(UUID importId, List<NewRejection> rejections) {
        statements().batch("""
                        insert into import_rejection (import_id, line_number, employee_number, column_name, reason, about, content)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """, rejections.stream().map(rejected -> new Object[] {
            importId,
            rejected.rejection().line(),
            rejected.employeeNumber(),
            rejected.rejection().column().title(),
            rejected.rejection().reason().name(),
            rejected.rejection().about(),
            rejected.content()
        }));
    }

    /** @param line of the file, and all after it */
    public void removeFrom(UUID importId, int line) {
        statements().update("delete from import_rejection where import_id = ? and line_number >= ?", importId, line);
    }

    /** The first rejected line of each of the employees who have one. */
    public Map<String, Integer> firstLines(UUID importId, Collection<String> employeeNumbers) {
        Map<String, Integer> first = new HashMap<>();
        statements()
                .query(
                        "select name, min(line_number) from " + Statements.GIVEN
                                + " left join import_rejection on import_id = ? and employee_number = name"
                                + " where line_number is not null group by name",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        employeeNumbers.toArray(String[]::new),
                        importId)
                .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return first;
    }

    public int count(UUID importId) {
        return statements()
                .query("select count(*) from import_rejection where import_id = ?", row -> row.getInt(1), importId)
                .get(0);
    }

    /** The next rejected lines, in the order of the file. */
    public List<RejectedLine> after(UUID importId, int line, int limit) {
        return statements()
                .query(
                        """
                        select line_number, column_name, reason, about, content from import_rejection
                         where import_id = ? and line_number > ? order by line_number fetch first ? rows only
                        """,
                        row -> new RejectedLine(
                                row.getInt(1),
                                row.getString(2),
                                Reason.valueOf(row.getString(3)).key(),
                                Optional.ofNullable(row.getString(4)),
                                row.getString(5)),
                        importId,
                        line,
                        limit);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
