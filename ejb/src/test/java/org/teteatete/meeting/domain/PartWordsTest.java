package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;

class PartWordsTest {

    private static final long WEEK = 2_900;

    @Property(tries = 200)
    void a_question_comes_back_to_a_pair_only_when_all_others_have_had_their_week(
            @ForAll @IntRange(min = 1, max = 40) int count, @ForAll @IntRange(max = 5_000) int week) {
        PartWords words = words(count);
        UUID employee = Ids.next();
        UUID manager = Ids.next();
        assertThat(LongStream.range(week, week + count).mapToObj(one -> words.question(employee, manager, one, 0)))
                .doesNotHaveDuplicates()
                .hasSize(count);
    }

    @Property(tries = 200)
    void asking_for_another_goes_through_all_of_them(@ForAll @IntRange(min = 1, max = 40) int count) {
        PartWords words = words(count);
        UUID employee = Ids.next();
        UUID manager = Ids.next();
        assertThat(IntStream.range(0, count).mapToObj(turn -> words.question(employee, manager, WEEK, turn)))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_asked_for_another_is_not_asked_the_same_a_week_later() {
        PartWords words = words(9);
        UUID employee = Ids.next();
        UUID manager = Ids.next();
        assertThat(List.of(words.question(employee, manager, WEEK, 0), words.question(employee, manager, WEEK, 1)))
                .doesNotContain(words.question(employee, manager, WEEK + 1, 0));
    }

    @Test
    void what_is_wrong_is_said_where_it_is() {
        Map<Part, Map<Language, PartWords>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, Map.of(Language.FR, words(8), Language.EN, words(8)));
        }
        parts.put(Part.OPENING, Map.of(Language.FR, new PartWords(" ", "", List.of(" ")), Language.EN, words(8)));
        parts.put(
                Part.CLOSING,
                Map.of(Language.FR, words(8), Language.EN, new PartWords("End", "", List.of("?".repeat(201)))));

        Invalid refused = catchThrowableOfType(Invalid.class, () -> new FormWords(parts));

        assertThat(refused.problems())
                .extracting(problem -> problem.pointer() + " " + problem.key())
                .containsExactly(
                        "/OPENING/fr/name meeting.form.nameMissing",
                        "/OPENING/fr/questions meeting.form.questionMissing",
                        "/CLOSING/en/questions meeting.form.questionTooLong");
    }

    private static PartWords words(int count) {
        return new PartWords(
                "Opening",
                "",
                IntStream.range(0, count).mapToObj(i -> "Question " + i).toList());
    }
}
