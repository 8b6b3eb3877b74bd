package org.teteatete.pulse.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;

class TallyTest {

    private final Tally tally = new Tally();

    static Pulse all(Answer answer) {
        return new Pulse(
                Stream.of(Question.values()).collect(Collectors.toMap(Function.identity(), question -> answer)));
    }

    private void people(int count, Optional<Pulse> pulse) {
        for (int i = 0; i < count; i++) {
            tally.count(Ids.next(), pulse);
        }
    }

    @Test
    void five_who_answered_and_five_who_did_not_are_enough() {
        people(4, Optional.of(all(Answer.YES)));
        people(1, Optional.of(all(Answer.RATHER_NO)));
        people(5, Optional.empty());

        Tally.Figures figures = tally.figures().orElseThrow();
        assertThat(figures.asked()).isEqualTo(10);
        assertThat(figures.answered()).isEqualTo(5);
        assertThat(figures.favourable()).containsEntry(Question.USEFUL, 80);
    }

    @Test
    void everybody_counts_the_same_however_often_they_answered() {
        UUID often = Ids.next();
        for (int i = 0; i < 10; i++) {
            tally.count(often, Optional.of(all(Answer.NO)));
        }
        people(4, Optional.of(all(Answer.RATHER_YES)));
        people(5, Optional.empty());

        assertThat(tally.figures().orElseThrow().favourable()).containsEntry(Question.WENT_DEEP, 80);
    }

    /** Whatever the numbers, nothing is told of fewer than five, nor of all but fewer than five. */
    @Property
    void a_small_group_is_told_of_in_neither_direction(
            @ForAll @IntRange(max = 12) int answered, @ForAll @IntRange(max = 12) int silent) {
        Tally some = new Tally();
        for (int i = 0; i < answered + silent; i++) {
            UUID person = Ids.next();
            some.count(person, Optional.empty());
            some.count(person, i < answered ? Optional.of(all(Answer.YES)) : Optional.empty());
        }
        assertThat(some.figures().isPresent()).isEqualTo(answered >= 5 && silent >= 5);
    }

    @Test
    void a_pulse_has_all_four_answers_and_prints_none() {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        answers.put(Question.STRUCTURED, Answer.YES);
        assertThatThrownBy(() -> new Pulse(answers)).isInstanceOf(Invalid.class);
        answers.put(Question.USEFUL, Answer.NO);
        answers.put(Question.WENT_DEEP, Answer.RATHER_NO);
        answers.put(Question.COULD_SPEAK, Answer.RATHER_YES);
        Pulse pulse = Pulse.read(new Pulse(answers).written());

        assertThat(Question.values())
                .allSatisfy(question -> assertThat(pulse.to(question)).isEqualTo(answers.get(question)));
        assertThat(pulse.toString()).doesNotContain("YES", "NO");
    }

    @Test
    void a_quarter_is_closed_when_nothing_in_it_can_be_answered_about() {
        Quarter quarter = Quarter.of(LocalDate.of(2026, 8, 14));
        assertThat(quarter.first()).isEqualTo("2026-07-01");
        assertThat(quarter.last()).isEqualTo("2026-09-30");
        assertThat(quarter.isClosed(LocalDate.of(2026, 10, 30))).isFalse();
        assertThat(quarter.isClosed(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(quarter.next().number()).isEqualTo(4);
    }
}
