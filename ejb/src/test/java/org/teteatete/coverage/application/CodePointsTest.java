package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void what_needs_two_chars_comes_after_what_needs_one() {
        // A clef before a wide letter by chars, after it by code points.
        assertThat("\ud834\udd1e".compareTo("\uff21")).isNegative();
        assertThat(CodePoints.ORDER.compare("\ud834\udd1e", "\uff21")).isPositive();
    }

    @Test
    void what_begins_alike_is_in_the_order_of_its_length() {
        assertThat(CodePoints.ORDER.compare("D1", "D10")).isNegative();
        assertThat(CodePoints.ORDER.compare("D10", "D2")).isNegative();
        assertThat(CodePoints.ORDER.compare("D10", "D10")).isZero();
    }

    @Property
    void it_is_the_order_of_the_numbers_of_the_code_points(
            @ForAll("codePoints") List<Integer> one, @ForAll("codePoints") List<Integer> other) {
        int byNumbers = Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
        assertThat(Integer.signum(CodePoints.ORDER.compare(text(one), text(other))))
                .isEqualTo(Integer.signum(byNumbers));
    }

    /** Few of them, so that texts often begin alike: of both sides of the surrogates. */
    @Provide
    Arbitrary<List<Integer>> codePoints() {
        return Arbitraries.of(0x31, 0xe9, 0xd7ff, 0xe000, 0xff21, 0x10000, 0x1d11e, 0x1d11f, 0x10ffff)
                .list()
                .ofMaxSize(3);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
