package org.teteatete.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Plain SQL in the transaction of a connection, for what moves many rows: entities are for few. Values are bound by
 * position; {@code LocalDate}, {@code OffsetDateTime}, {@code UUID} and {@code byte[]} as they are. Throws
 * {@link DatabaseFailed}.
 */
public final class Statements {

    /**
     * A table {@code given(name)} of the texts in an array, which is bound as one value: {@code from GIVEN left join …} looks
     * each of them up in an index of several columns, where H2 reads through all that the first column allows if it gets them
     * by {@code in}.
     */
    public static final String GIVEN = "unnest(cast(? as varchar array)) as given(name)";

    private static final int BATCH = 1_000;
    private static final int MANY = 10_000;

    private final Connection connection;

    private Statements(Connection connection) {
        this.connection = connection;
    }

    /** What makes a result out of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is told of every row. */
    @FunctionalInterface
    public interface Each {
        void read(ResultSet row) throws SQLException;
    }

    /** The value of {@link #GIVEN}, for ids. */
    public static String[] given(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    /** {@code ?,?,?}: the places of so many values. */
    public static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    public static Statements on(Connection connection) {
        return new Statements(connection);
    }

    public <T> List<T> query(String sql, Row<T> reader, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(BATCH);
            bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /**
     * As {@link #query(String, Row, Object...)}, for any number of {@code keys}: {@code %s} in the statement becomes their
     * places, and {@code values} come before them.
     */
    public <T> List<T> queryIn(String sql, Row<T> reader, Collection<?> keys, Object... values) {
        List<T> found = new ArrayList<>();
        List<Object> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Object> some = all.subList(from, Math.min(from + BATCH, all.size()));
            List<Object> bound = new ArrayList<>(List.of(values));
            bound.addAll(some);
            found.addAll(query(sql.formatted(places(some.size())), reader, bound.toArray()));
        }
        return found;
    }

    /** As {@link #query}, for many rows of which no list is wanted. */
    public void each(String sql, Each reader, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(MANY);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** As {@link #query}, for any number of rows. PostgreSQL streams them only inside a transaction. */
    public <T> Cursor<T> cursor(String sql, Row<T> reader, Object... values) {
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setFetchSize(BATCH);
            bind(statement, values);
            return new Cursor<>(statement, reader);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** How many rows were changed. */
    public int update(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Executes the statement once for each of {@code rows}, in batches. */
    public void batch(String sql, Stream<Object[]> rows) {
        Iterator<Object[]> left = rows.iterator();
        if (!left.hasNext()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            while (left.hasNext()) {
                bind(statement, left.next());
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
