package org.teteatete.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.shared.Invalid;

class PolicyEntriesTest {

    @Test
    void days_are_read() {
        assertThat(PolicyEntries.readDays("[\"2026-12-25\"]")).containsExactly(LocalDate.of(2026, 12, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "\"x\"", "null", "{}", "[\"+12026-01-01\"]", "[\"-0044-03-15\"]", "[\"2026-02-30\"]", "[5]"
            })
    void what_is_no_list_of_days_is_refused(String body) {
        assertThatThrownBy(() -> PolicyEntries.readDays(body)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"x\"", "null", "{}", "[5]"})
    void what_is_no_list_of_policies_is_refused(String body) {
        assertThatThrownBy(() -> PolicyEntries.read(body)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "lundi"})
    void what_is_no_JSON_is_refused(String body) {
        assertThatThrownBy(() -> PolicyEntries.read(body)).isInstanceOf(JsonException.class);
    }

    @Test
    void a_day_or_a_key_that_is_none_is_named() {
        String policy = "[{\"scope\":\"population\",\"key\":\"%s\",\"cadence\":\"WEEKLY\",\"from\":%s}]";

        assertThat(refused(policy.formatted("A", "\"+12026-01-01\"")).pointer()).isEqualTo("/0/from");
        assertThat(refused(policy.formatted("A\\u0000", "null")).pointer()).isEqualTo("/0/key");
    }

    private static Invalid.Problem refused(String body) {
        return catchThrowableOfType(Invalid.class, () -> PolicyEntries.read(body))
                .problems()
                .get(0);
    }
}
