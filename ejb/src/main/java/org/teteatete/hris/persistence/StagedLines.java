package org.teteatete.hris.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.database.Statements;

/** The lines of the running import that are not rejected, by employee. */
@ApplicationScoped
public class StagedLines {

    private static final String SELECT =
            "select employee_number, line_number, content from import_line where import_id = ?";

    @PersistenceContext
    private EntityManager entities;

    protected StagedLines() {}

    public StagedLines(EntityManager entities) {
        this.entities = entities;
    }

    /** @param content the record as CSV */
    public record StagedLine(String employeeNumber, int line, String content) {}

    public void add(UUID importId, List<StagedLine> lines) {
        statements()
                .batch(
                        "insert into import_line (import_id, employee_number, line_number, content) values (?, ?, ?, ?)",
                        lines.stream().map(line ->
                                new Object[] {importId, line.employeeNumber(), line.line(), line.content()}));
    }

    /**
     * The lines of the next employees, all lines of each, in the order of the file; some {@code limit} lines, more where one
     * employee has more.
     *
     * @param after the employee number that the page before ended with; empty for the first page
     */
    public List<StagedLine> next(UUID importId, String after, int limit) {
        List<StagedLine> lines = statements()
                .query(
                        SELECT + " and employee_number > ? order by import_id, employee_number, line_number"
                                + " fetch first ? rows only",
                        StagedLines::line,
                        importId,
                        after,
                        limit);
        if (lines.size() < limit) {
            return lines;
        }
        String last = lines.get(limit - 1).employeeNumber();
        List<StagedLine> whole = lines.stream()
                .filter(line -> !line.employeeNumber().equals(last))
                .toList();
        return whole.isEmpty() ? of(importId, List.of(last)) : whole;
    }

    /** All lines of these employees, by employee and in the order of the file. */
    public List<StagedLine> of(UUID importId, Collection<String> employeeNumbers) {
        return statements()
                .query(
                        "select employee_number, line_number, content from " + Statements.GIVEN
                                + " left join import_line on import_id = ? and employee_number = name"
                                + " where line_number is not null order by employee_number, line_number",
                        StagedLines::line,
                        employeeNumbers.toArray(String[]::new),
                        importId);
    }

    /** Those of {@code employeeNumbers} that the file speaks of, in a rejected line too. */
    public Set<String> spokenOf(UUID importId, Collection<String> employeeNumbers) {
        return new HashSet<>(statements()
                .query(
                        "select name from " + Statements.GIVEN
                                + " where exists (select 1 from import_line where import_id = ? and employee_number = name)"
                                + " or exists (select 1 from import_rejection where import_id = ? and employee_number = name)",
                        row -> row.getString(1),
                        employeeNumbers.toArray(String[]::new),
                        importId,
                        importId));
    }

    public void remove(UUID importId, Collection<String> employeeNumbers) {
        statements()
                .batch(
                        "delete from import_line where import_id = ? and employee_number = ?",
                        employeeNumbers.stream().map(number -> new Object[] {importId, number}));
    }

    /** @param line of the file, and all after it */
    public void removeFrom(UUID importId, int line) {
        statements().update("delete from import_line where import_id = ? and line_number >= ?", importId, line);
    }

    public void removeAll(UUID importId) {
        statements().update("delete from import_line where import_id = ?", importId);
    }

    private static StagedLine line(ResultSet row) throws SQLException {
        return new StagedLine(row.getString(1), row.getInt(2), row.getString(3));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
