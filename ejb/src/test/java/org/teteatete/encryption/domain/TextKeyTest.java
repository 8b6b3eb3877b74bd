package org.teteatete.encryption.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextKeyTest {

    private final TextKey key = new TextKey(1, new byte[32]);

    @Property(tries = 300)
    void opens_whatever_it_sealed(@ForAll String record, @ForAll String text) {
        String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(key.open(record, key.seal(record, written))).isEqualTo(written);
    }

    @Property(tries = 300)
    void notices_any_changed_bit(@ForAll @IntRange(max = 45 * 8 - 1) int bit) {
        byte[] sealed = key.seal("note:1", "Quatorze mots");
        int at = bit % (sealed.length * 8);
        sealed[at / 8] ^= (byte) (1 << (at % 8));
        assertThatThrownBy(() -> {
                    int generation = TextKey.generationOf("note:1", sealed);
                    new TextKey(generation, new byte[32]).open("note:1", sealed);
                })
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void two_seals_of_one_text_have_nothing_in_common_but_the_header() {
        assertThat(key.seal("note:1", "texte")).isNotEqualTo(key.seal("note:1", "texte"));
    }

    @Test
    void a_part_of_a_sealed_text_does_not_open() {
        byte[] sealed = key.seal("note:1", "texte");
        for (int length = 3; length < sealed.length; length++) {
            byte[] part = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> key.open("note:1", part)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> TextKey.generationOf("note:1", new byte[2])).isInstanceOf(SealBroken.class);
    }
}
