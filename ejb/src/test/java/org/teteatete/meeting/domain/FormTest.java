package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.teteatete.shared.Invalid;

class FormTest {

    @Test
    void the_parts_are_six_and_correction_comes_after_listening_and_recognition() {
        assertThat(Part.values())
                .containsExactly(
                        Part.OPENING,
                        Part.RECOGNITION,
                        Part.IMPROVEMENT,
                        Part.OBSTACLES,
                        Part.INVOLVEMENT,
                        Part.CLOSING);
    }

    @Test
    void the_parts_fill_the_usual_length() {
        assertThat(java.util.Arrays.stream(Part.values())
                        .mapToInt(Part::minutes)
                        .sum())
                .isEqualTo(Slot.USUAL);
    }

    @Test
    void every_field_s_name_fits_its_column() {
        assertThat(Field.values()).allMatch(field -> field.name().length() <= 40);
    }

    @Test
    void nothing_prints_what_was_written() {
        assertThat(Forms.complete().toString()).doesNotContain("matinées");
        assertThat(new Statement("Urgence client").toString()).doesNotContain("Urgence");
    }

    @Nested
    class WhenCompleted {

        @Test
        void nothing_is_missing_once_both_halves_the_next_steps_and_the_closing_word_are_written() {
            assertThat(Forms.complete().gaps()).isEmpty();
        }

        @Test
        void a_next_step_that_was_agreed_on_beside_the_form_is_one() {
            Form form = Forms.without(Field.NEXT_STEPS);
            assertThat(form.gaps()).containsExactly(Gap.NEXT_STEPS);
            assertThat(form.agreed(true)
                            .with(Map.of(Field.WIN, "Contrat reconduit."))
                            .gaps())
                    .isEmpty();
        }

        @Test
        void an_empty_form_names_each_gap_in_the_form_s_order() {
            assertThat(new Form(Map.of()).gaps())
                    .containsExactly(Gap.PERSON, Gap.WORK, Gap.NEXT_STEPS, Gap.CLOSING_WORD);
        }

        @Test
        void a_reason_stands_for_an_empty_half() {
            Form form = Forms.without(Field.OPENING_TOPICS).with(Map.of(Field.NO_PERSON_BECAUSE, "Rien à signaler."));
            assertThat(form.gaps()).isEmpty();
            assertThat(form.isFilled(Half.PERSON)).isFalse();
        }

        @Test
        void an_obstacle_fills_the_half_of_the_work() {
            Form form = Forms.without(Field.FACT, Field.FACT_ON).with(Map.of(Field.OBSTACLE, "Le lecteur du quai 4."));
            assertThat(form.gaps()).isEmpty();
        }

        @Test
        void recognition_alone_fills_neither_half() {
            Form form = new Form(Map.of(Field.WIN, "Un client rattrapé."));
            assertThat(form.gaps()).contains(Gap.PERSON, Gap.WORK);
        }

        @Test
        void a_fact_has_a_date() {
            assertThat(Forms.without(Field.FACT_ON).gaps()).containsExactly(Gap.FACT_DATE);
        }

        @Test
        void an_effect_without_its_fact_is_not_enough() {
            assertThat(Forms.without(Field.FACT)
                            .with(Map.of(Field.EFFECT, "Chiffres incomplets."))
                            .gaps())
                    .containsExactly(Gap.FACT);
        }

        @Test
        void no_next_steps_may_be_said() {
            assertThat(Forms.without(Field.NEXT_STEPS)
                            .with(Map.of(Field.NO_NEXT_STEPS, Field.TICKED))
                            .gaps())
                    .isEmpty();
        }
    }

    @Nested
    class AField {

        @Test
        void keeps_its_text_without_blanks_around_it() {
            assertThat(Field.WIN.normalise("  Un client.\n")).isEqualTo("Un client.");
            assertThat(Field.WIN.normalise(null)).isEmpty();
        }

        @Test
        void refuses_what_is_not_of_its_kind() {
            assertThat(Field.FACT_ON.normalise("2026-11-18")).isEqualTo("2026-11-18");
            assertThatThrownBy(() -> Field.FACT_ON.normalise("18/11/2026")).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> Field.OBSTACLE_KIND.normalise("LAZY")).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> Field.NO_WIN.normalise("maybe")).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> Field.WIN.normalise("x".repeat(8_001))).isInstanceOf(Invalid.class);
        }
    }
}
