package org.teteatete.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.teteatete.shared.Settings;

/**
 * Brings the database to this version before anything else uses it. Beans that need it at start-up say
 * {@code @DependsOn("Database")}. Refuses to start when the configuration is wrong, or the database cannot be reached or is
 * newer than the application.
 */
@DataSourceDefinition(
        name = Database.JNDI_NAME,
        className = "org.teteatete.shared.database.ConfiguredDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        maxIdleTime = 300,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        // Payara would put itself around every result, and look up by reflection each value that is read from it.
        properties = "fish.payara.wrap-jdbc-objects=false")
@Singleton(name = "Database")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    /** Where the data source is found, in both packagings. */
    public static final String JNDI_NAME = "java:app/jdbc/teteatete";

    @Resource(lookup = JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private Settings settings;

    @PostConstruct
    void migrate() {
        settings.check();
        Migrations.on(dataSource).apply();
    }
}
