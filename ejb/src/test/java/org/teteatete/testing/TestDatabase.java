package org.teteatete.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.teteatete.shared.database.Migrations;

/**
 * A migrated database of its own, empty, on H2 (in memory) or on a real PostgreSQL that runs for the length of the build's
 * JVM. Use it with {@code @EnumSource(TestDatabase.Vendor.class)}.
 */
public final class TestDatabase implements AutoCloseable {

    /** The two databases that the application supports. */
    public enum Vendor {
        H2,
        POSTGRESQL;

        public TestDatabase open() {
            return new TestDatabase(this, UnaryOperator.identity());
        }

        /** One whose statements are counted. */
        public TestDatabase open(StatementCount count) {
            return new TestDatabase(this, count::of);
        }
    }

    private static final int MOST_CONNECTIONS = 50;

    /** What each database on PostgreSQL is copied from. */
    private static final String MIGRATED = "migrated";

    private static EmbeddedPostgres postgres;

    private final Vendor vendor;
    private final JdbcConnectionPool connections;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    private TestDatabase(Vendor vendor, UnaryOperator<DataSource> seen) {
        this.vendor = vendor;
        connections = JdbcConnectionPool.create(vendor == Vendor.H2 ? h2() : postgresql());
        connections.setMaxConnections(MOST_CONNECTIONS);
        dataSource = seen.apply(connections);
        factory = Persistence.createEntityManagerFactory(
                "teteatete",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Runs {@code work} in a transaction of its own and commits it. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** As {@link #inTransaction}, for work without a result. */
    public void run(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** Every row of every table as text; bytes as they are, or as {@link #hex} writes them. */
    public String dump() {
        return inTransaction(entities -> {
            if (vendor == Vendor.H2) {
                return lines(entities.createNativeQuery("script").getResultList());
            }
            entities.createNativeQuery("set local xmlbinary to hex").executeUpdate();
            return lines(entities.createNativeQuery(
                            "select query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text"
                                    + " from pg_tables where schemaname = 'public'")
                    .getResultList());
        });
    }

    /** A text as a dump would show its bytes. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(List<?> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        factory.close();
        connections.dispose();
    }

    private static ConnectionPoolDataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200");
        h2.setUser("sa");
        Migrations.on(h2).apply();
        return h2;
    }

    private static synchronized ConnectionPoolDataSource postgresql() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                create(MIGRATED, "template0");
                Migrations.on(postgres.getDatabase("postgres", MIGRATED)).apply();
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            create(name, MIGRATED);
            PGConnectionPoolDataSource dataSource = new PGConnectionPoolDataSource();
            dataSource.setUrl(postgres.getJdbcUrl("postgres", name));
            dataSource.setStringType("unspecified");
            dataSource.setReWriteBatchedInserts(true);
            return dataSource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(String name, String template) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        }
    }
}
