package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teteatete.coverage.domain.MeetingDays;

/** Why somebody is not covered, in words: days, states and which of the two is contested. */
class MeetingLinesTest {

    private static final UUID MANAGER = new UUID(0, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    @Test
    void one_that_was_moved_says_where_to() {
        MeetingDays moved = new MeetingDays(MANAGER, FIRST, LAST, true, "MISSED", null, null, 1);
        assertThat(french(moved)).isEqualTo("3 mars\u00a0: reporté 1 fois, déplacé au 10 mars, manqué");
        assertThat(english(moved)).isEqualTo("3 Mar: postponed once, moved to 10 Mar, missed");
        MeetingDays earlier = new MeetingDays(MANAGER, LAST, FIRST, true, "PLANNED", null, null, 0);
        assertThat(french(earlier)).isEqualTo("10 mars\u00a0: déplacé au 3 mars, planifié");
    }

    @Test
    void one_that_was_held_on_another_day_says_when() {
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, true, "HELD", FIRST, null, 0)))
                .isEqualTo("3 mars\u00a0: tenu");
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, true, "HELD", LAST, null, 0)))
                .isEqualTo("3 mars\u00a0: noté tenu le 10 mars");
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, true, "ACKNOWLEDGED", LAST, null, 0)))
                .isEqualTo("3 mars\u00a0: noté tenu le 10 mars, lu");
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, true, "ACKNOWLEDGED", FIRST, null, 0)))
                .isEqualTo("3 mars\u00a0: tenu, lu");
    }

    @Test
    void a_contest_says_which_of_the_two_also_of_one_that_was_recorded_afterwards() {
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, false, "CONTESTED", FIRST, "NOT_HELD", 0)))
                .isEqualTo("3 mars\u00a0: noté après coup, sa tenue est contestée");
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, true, "CONTESTED", FIRST, "CONTENT", 0)))
                .isEqualTo("3 mars\u00a0: son contenu est contesté");
        assertThat(english(new MeetingDays(MANAGER, FIRST, FIRST, true, "CONTESTED", FIRST, "NOT_HELD", 0)))
                .isEqualTo("3 Mar: whether it was held is contested");
    }

    @Test
    void a_contest_that_is_over_is_told_beside_what_came_of_it() {
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, false, "MISSED", null, "NOT_HELD", 0)))
                .isEqualTo("3 mars\u00a0: noté après coup, manqué, sa tenue a été contestée");
        assertThat(french(new MeetingDays(MANAGER, FIRST, FIRST, true, "HELD", FIRST, "CONTENT", 0)))
                .isEqualTo("3 mars\u00a0: tenu, son contenu a été contesté");
    }

    private static String french(MeetingDays meeting) {
        return line(Locale.FRENCH, meeting);
    }

    private static String english(MeetingDays meeting) {
        return line(Locale.ENGLISH, meeting);
    }

    private static String line(Locale locale, MeetingDays meeting) {
        Words words = Words.in(locale);
        return new MeetingLines(words.texts(), words.format()).line(meeting);
    }
}
