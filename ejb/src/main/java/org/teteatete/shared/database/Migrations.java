package org.teteatete.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.teteatete.shared.StartUpRefused;

/** The versioned schema: {@code db/migration/common}, and the few statements on which the two databases differ. */
public final class Migrations {

    private final DataSource dataSource;

    private Migrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public static Migrations on(DataSource dataSource) {
        return new Migrations(dataSource);
    }

    /**
     * Applies what is missing.
     *
     * @throws StartUpRefused when the database cannot be reached, was written by a newer version, or a migration fails
     */
    public void apply() {
        String vendor = vendor();
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartUpRefused("The database could not be brought to this version: " + e.getMessage(), e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StartUpRefused("The database is at version " + migration.getVersion()
                        + ", newer than this application. Start the newer application, or restore the backup that was"
                        + " made before it.");
            }
        }
    }

    private String vendor() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgresql" : "h2";
        } catch (SQLException e) {
            throw new StartUpRefused(ConfiguredDataSource.UNREACHABLE + e.getMessage(), e);
        }
    }
}
