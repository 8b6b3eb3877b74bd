package org.teteatete.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.shared.Stale;

class EntityTagsTest {

    private static final long CURRENT = 7;

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"7\"", "\"6\", \"7\"", "\"other\",\"7\"", "W/\"6\", \"7\""})
    void whoever_names_the_current_one_or_takes_any_has_read_it(String value) {
        assertThat(EntityTags.named(value, CURRENT)).isEqualTo(CURRENT);
    }

    @Test
    void whoever_names_another_one_has_read_that_one() {
        assertThat(EntityTags.named("\"6\"", CURRENT)).isEqualTo(6);
        assertThat(EntityTags.named("\"5\", \"6\"", CURRENT)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "W/\"7\"", "\"seven\"", "\"7", "\"*\"", "\"1234567890123456789\""})
    void what_is_none_of_ours_has_been_read_by_nobody(String value) {
        assertThatThrownBy(() -> EntityTags.named(value, CURRENT)).isInstanceOf(Stale.class);
    }
}
