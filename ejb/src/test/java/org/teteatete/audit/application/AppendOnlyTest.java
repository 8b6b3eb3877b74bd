package org.teteatete.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class AppendOnlyTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "update audit_seal set sequence_number = 9",
                "delete from audit_seal",
                "truncate audit_seal",
                "truncate audit_entry cascade"
            })
    void postgresql_refuses_to_change_the_trail(String statement) {
        try (TestDatabase database = Vendor.POSTGRESQL.open()) {
            TestTrail trail = new TestTrail(database, directory);
            trail.completes(1);
            trail.tick();

            assertThatThrownBy(() -> database.run(
                            entities -> entities.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("append-only");
            assertThat(trail.verify().isIntact()).isTrue();
        }
    }
}
