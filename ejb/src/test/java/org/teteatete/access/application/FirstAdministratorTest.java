package org.teteatete.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;

class FirstAdministratorTest {

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_first_administrator_of_an_empty_database_signs_in_with_the_configured_password(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            List<String> said = start(access, Map.of("teteatete.bootstrap.admin", "admin:correct horse battery"));

            assertThat(access.signIn("admin", "correct horse battery")).isPresent();
            assertThat(said).noneMatch(line -> line.contains("Nobody can sign in"));
        }
    }

    @Test
    void a_token_that_is_too_short_is_named_and_does_not_count() {
        try (TestDatabase database = Vendor.H2.open()) {
            List<String> said = start(new TestAccess(database), Map.of("teteatete.bootstrap.token", "short-token"));

            assertThat(said)
                    .anyMatch(line -> line.contains("TETEATETE_BOOTSTRAP_TOKEN") && line.contains("fewer than 32"))
                    .anyMatch(line -> line.contains("Nobody can sign in") && line.contains("TETEATETE_DEMO"))
                    .noneMatch(line -> line.contains("short-token"));
        }
    }

    private static List<String> start(TestAccess access, Map<String, String> configuration) {
        FirstAdministrator first =
                new FirstAdministrator(access.accounts, access.passwords, TestSettings.of(configuration), access.time);
        Messages messages = new Messages();
        Logger log = Logger.getLogger(FirstAdministrator.class.getName());
        log.addHandler(messages);
        try {
            access.transactions.requiresNew(() -> {
                first.create();
                return null;
            });
        } finally {
            log.removeHandler(messages);
        }
        return messages.lines;
    }

    private static final class Messages extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
