package org.teteatete.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that the application supports. */
enum Vendor {
    H2("H2") {
        @Override
        String newDatabase(Path directory) {
            // Otherwise H2 answers a query that is asked again from the answer before.
            return "jdbc:h2:file:" + directory.resolve("database") + ";OPTIMIZE_REUSE_RESULTS=FALSE";
        }

        @Override
        DataSource dataSource(String url) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url + ";MAX_MEMORY_ROWS=100000");
            h2.setUser("sa");
            h2.setPassword("");
            return h2;
        }
    },
    POSTGRESQL("PostgreSQL") {
        private EmbeddedPostgres server;
        private int databases;

        @Override
        String newDatabase(Path directory) throws IOException {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            }
            String name = "benchmark" + ++databases;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name + "?user=postgres&password=postgres";
        }

        @Override
        DataSource dataSource(String url) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setReWriteBatchedInserts(true);
            postgres.setStringType("unspecified");
            return postgres;
        }
    };

    private static final String WANTED = System.getProperty("benchmark.databases", "H2,PostgreSQL");

    private final String text;

    Vendor(String text) {
        this.text = text;
    }

    private static List<Vendor> wanted() {
        return Stream.of(values())
                .filter(vendor -> WANTED.contains(vendor.text))
                .toList();
    }

    /** What is measured on a database. */
    interface Measurement {
        void on(Vendor vendor) throws IOException, SQLException;
    }

    /** Measures on each of those that are asked for. */
    static void each(Measurement measurement) throws IOException {
        try {
            for (Vendor vendor : wanted()) {
                measurement.on(vendor);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes an empty database.
     *
     * @return its address
     */
    abstract String newDatabase(Path directory) throws IOException;

    /** Connections to it, with the settings that the application has. */
    abstract DataSource dataSource(String url);

    @Override
    public String toString() {
        return text;
    }
}
