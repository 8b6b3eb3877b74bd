package org.teteatete.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElisionTest {

    @Test
    void de_and_que_lose_their_vowel_before_another() {
        assertThat(Elision.of("Inès", "Nadia"))
                .containsExactly("Inès", "d’Inès", "qu’Inès", "Nadia", "de Nadia", "que Nadia");
    }

    @Test
    void de_and_le_become_du_and_a_name_like_it_stays() {
        assertThat(Elision.of("le manager", "Leïla"))
                .containsExactly("le manager", "du manager", "que le manager", "Leïla", "de Leïla", "que Leïla");
    }
}
