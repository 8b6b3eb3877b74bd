package org.teteatete.shared.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.teteatete.shared.DatabaseUrl;
import org.teteatete.shared.Settings;

/**
 * Connections to the configured database, H2 or PostgreSQL; the container pools them. Refuses any other kind of address
 * with an {@link SQLException} that names the two.
 */
public class ConfiguredDataSource implements DataSource {

    /** What H2 is asked for where the address says nothing of it. */
    private static final Map<String, String> H2_SETTINGS = Map.of(
            // rows of an answer that it holds before it writes them to disk: few by itself in a small heap
            "MAX_MEMORY_ROWS", "100000",
            // milliseconds until what was committed is in the file: 500 by itself, all lost when the process is killed
            "WRITE_DELAY", "20",
            // milliseconds that one waits for what another is changing: 2,000 by itself, less than a large change may
            // take
            "LOCK_TIMEOUT", "15000",
            // statements of a connection that need not be read again: 8 by itself, fewer than a page asks
            "QUERY_CACHE_SIZE", "200");

    /** What to check when there is no connection; why there is none follows it. */
    static final String UNREACHABLE =
            "The database cannot be reached. Check teteatete.database.url, .user and .password: ";

    private final Settings settings = new Settings();
    private PrintWriter logWriter;
    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(
                settings.databaseUser().orElse(null),
                settings.databasePassword().orElse(null));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        String url = settings.databaseUrl();
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        Driver driver = driver(url, properties);
        try {
            return driver.connect(url, properties);
        } catch (SQLException e) {
            // Whoever comes first, and at start-up that is the container, logs what to do.
            throw new SQLException(UNREACHABLE + e.getMessage(), e.getSQLState(), e.getErrorCode(), e);
        }
    }

    /** @param properties the user and the password; gets what else the driver is to know */
    static Driver driver(String url, Properties properties) throws SQLException {
        if (DatabaseUrl.isPostgresql(url)) {
            properties.setProperty("reWriteBatchedInserts", "true");
            // Lets a UUID or a JSON text be bound as a string where the column says what it is.
            properties.setProperty("stringtype", "unspecified");
            properties.setProperty("ApplicationName", "teteatete");
            return new org.postgresql.Driver();
        }
        if (DatabaseUrl.isH2(url)) {
            properties.putIfAbsent("user", "sa");
            properties.putIfAbsent("password", "");
            H2_SETTINGS.forEach((name, value) -> {
                if (!url.toUpperCase(Locale.ROOT).contains(name)) {
                    properties.setProperty(name, value);
                }
            });
            return org.h2.Driver.load();
        }
        throw new SQLException("teteatete.database.url is neither jdbc:h2: nor jdbc:postgresql:");
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        this.logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        this.loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
