package org.teteatete.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teteatete.meeting.application.Written;

class FieldInputTest {

    private final FieldInput input = new FieldInput();

    @Test
    void is_changed_only_when_something_else_is_typed() {
        input.show(written("Un retard.", 3));
        assertThat(input.isChanged()).isFalse();

        input.setText("Un retard, le 16.");
        assertThat(input.isChanged()).isTrue();

        input.show(written("Un retard, le 16.", 4));
        assertThat(input.isChanged()).isFalse();
    }

    @Test
    void keeps_days_and_ticks_as_the_form_does() {
        input.setDay(LocalDate.of(2026, 11, 18));
        assertThat(input.getText()).isEqualTo("2026-11-18");
        input.setDay(null);
        assertThat(input.isFilled()).isFalse();
        input.setTicked(true);
        assertThat(input.isTicked()).isTrue();
        input.setTicked(false);
        assertThat(input.isFilled()).isFalse();
    }

    private static Written written(String text, long version) {
        return new Written(text, version, UUID.randomUUID(), Instant.EPOCH);
    }
}
