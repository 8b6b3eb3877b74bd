package org.teteatete.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void people_read_no_codes_of_states() {
        NotAllowedInState refused = new NotAllowedInState("PLANNED", Set.of("start"));

        assertThat(refused.state()).isEqualTo("PLANNED");
        assertThat(Refusals.text(refused, Locale.FRENCH)).doesNotContain("PLANNED");
        assertThat(Refusals.text(refused, Locale.ENGLISH)).doesNotContain("PLANNED");
    }

    @Test
    void one_is_no_plural() {
        assertThat(Refusals.text("hris.refused", List.of(1, 5), Locale.FRENCH)).contains("à 1 emploi sur 5");
        assertThat(Refusals.text("hris.refused", List.of(2, 5), Locale.FRENCH)).contains("à 2 emplois sur 5");
        assertThat(Refusals.text("hris.file.wrongWidth", List.of(3, 1, 4), Locale.FRENCH))
                .contains("La ligne 3 a 1 champ,");
        assertThat(Refusals.text("hris.file.wrongWidth", List.of(3000, 2, 4), Locale.ENGLISH))
                .contains("Line 3000 has 2 fields,");
    }
}
