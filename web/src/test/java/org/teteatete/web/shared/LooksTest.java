package org.teteatete.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {

    private final Looks looks = new Looks();

    @ParameterizedTest
    @CsvSource({"95,c5", "94,c4", "85,c4", "84,c3", "70,c3", "69,c2", "50,c2", "49,c1", "0,c1"})
    void the_class_of_a_share_is_that_of_its_whole_percent(long percent, String expected) {
        assertThat(looks.coverageOf(percent, 100)).isEqualTo(expected);
    }

    @Test
    void just_below_a_class_is_not_in_it() {
        assertThat(looks.coverageOf(949, 1000)).isEqualTo("c4");
    }

    @Test
    void where_nothing_was_due_there_is_no_class() {
        assertThat(looks.coverageOf(0, 0)).isEqualTo("c0");
    }

    /** The words of a feature's states are in the feature's bundle; {@link BundlesTest} holds the English ones to the French. */
    @Test
    void every_sign_has_a_word() throws IOException {
        Set<String> keys = new HashSet<>();
        for (Path file : BundlesTest.french()) {
            keys.addAll(BundlesTest.read(file).stringPropertyNames());
        }
        for (Sign sign : Sign.values()) {
            if (sign != Sign.UNKNOWN && sign != Sign.SAVED) {
                assertThat(keys)
                        .as(sign.name())
                        .anyMatch(key -> key.matches("([a-z]+\\.)?(state|light)\\." + sign.name()));
            }
        }
    }

    @Test
    void a_change_for_the_worse_is_red_whatever_its_direction() {
        assertThat(looks.changeColour("+3,8\u00a0pt", true)).isEqualTo("c-bad");
        assertThat(looks.changeColour("−3,8\u00a0pt", false)).isEqualTo("c-bad");
        assertThat(looks.changeColour("stable", false)).isEqualTo("soft");
    }
}
