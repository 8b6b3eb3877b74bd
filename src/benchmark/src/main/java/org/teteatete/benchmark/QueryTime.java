package org.teteatete.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How long H2 itself says that it took for what an application asked of it: from outside, so that the application is the one
 * that everybody runs. Reading a statement and handing over its rows are not in it, and so count for the application.
 */
final class QueryTime implements AutoCloseable {

    /** More than there are different statements. */
    private static final int STATEMENTS = 10_000;

    private final Connection connection;

    /** @param url of {@link #shared} */
    QueryTime(String url) {
        try {
            connection = Vendor.H2.dataSource(url).getConnection();
            execute("set query_statistics_max_entries " + STATEMENTS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same database, opened so that another process may ask it, too. */
    static String shared(String url) {
        return url + ";AUTO_SERVER=TRUE";
    }

    /** Forgets what was before. */
    void start() {
        execute("set query_statistics false");
        execute("set query_statistics true");
    }

    /** In milliseconds, since the start. */
    double sinceStart() {
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select sum(cumulative_execution_time) from information_schema.query_statistics")) {
            sum.next();
            return sum.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
