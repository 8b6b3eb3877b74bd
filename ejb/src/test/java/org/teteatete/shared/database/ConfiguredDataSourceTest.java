package org.teteatete.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredDataSourceTest {

    @ParameterizedTest
    @CsvSource({"'', 20", "';write_delay=500', 500"})
    void h2_soon_writes_what_was_committed_unless_its_address_says_when(String said, int milliseconds)
            throws SQLException {
        String setting = "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";
        assertThat(h2Says(said, setting)).isEqualTo(milliseconds);
    }

    @ParameterizedTest
    @CsvSource({"'', 15000", "';lock_timeout=100', 100"})
    void h2_waits_for_what_another_is_changing_unless_its_address_says_how_long(String said, int milliseconds)
            throws SQLException {
        assertThat(h2Says(said, "select lock_timeout()")).isEqualTo(milliseconds);
    }

    private static int h2Says(String inItsAddress, String query) throws SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + inItsAddress;
        Properties properties = new Properties();
        try (Connection connection =
                        ConfiguredDataSource.driver(url, properties).connect(url, properties);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getInt(1);
        }
    }
}
