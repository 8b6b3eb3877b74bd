package org.teteatete.shared.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The result of a statement, row by row, so that its size does not matter: a part of it is in memory at a time. Belongs to
 * the transaction that opened it. Throws {@link DatabaseFailed}.
 */
public final class Cursor<T> implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Statements.Row<T> reader;

    Cursor(PreparedStatement statement, Statements.Row<T> reader) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.reader = reader;
    }

    /** The next row, or {@code null} after the last. */
    public T next() {
        try {
            return rows.next() ? reader.read(rows) : null;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
