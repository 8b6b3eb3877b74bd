package org.teteatete.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.shared.StartUpRefused;
import org.teteatete.testing.TestDatabase;

class MigrationsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void an_empty_database_is_brought_to_this_version_and_may_be_opened_again(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Migrations.on(database.dataSource()).apply();
            Number people = (Number) database.inTransaction(entities ->
                    entities.createNativeQuery("select count(*) from person").getSingleResult());
            assertThat(people.intValue()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_database_of_a_newer_version_is_refused(TestDatabase.Vendor vendor) throws SQLException {
        try (TestDatabase database = vendor.open()) {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                        + " \"description\", \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                        + " values (999, '99999', 'later', 'SQL', 'V99999__later.sql', 'test', 1, true)");
            }
            assertThatThrownBy(() -> Migrations.on(database.dataSource()).apply())
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining("newer than this application");
        }
    }

    @Test
    void a_database_that_cannot_be_reached_is_refused_with_what_to_check() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:tcp://127.0.0.1:1/nowhere");
        assertThatThrownBy(() -> Migrations.on(nowhere).apply())
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining("teteatete.database.url");
    }
}
