package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotAllowedInState;

class SeriesTransitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Pattern PATTERN =
            new Pattern(Cadence.WEEKLY, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 45, TODAY.plusDays(1));

    private static Series running() {
        return Series.start(Ids.next(), Ids.next(), PATTERN, Cadence.WEEKLY, Party.MANAGER, TODAY);
    }

    private static Series in(SeriesState state) {
        Series series = running();
        if (state == SeriesState.ENDED) {
            series.end(Cancellation.OPERATIONAL, Party.MANAGER, TODAY);
        }
        return series;
    }

    /** Every state, transition and party: the aggregate does what the table says. */
    @ParameterizedTest
    @CsvSource({
        "RUNNING,CHANGE,MANAGER", "RUNNING,CHANGE,EMPLOYEE", "RUNNING,CHANGE,TIMER", "RUNNING,CHANGE,HR_IMPORT",
        "RUNNING,END,MANAGER", "RUNNING,END,EMPLOYEE", "RUNNING,END,TIMER", "RUNNING,END,HR_IMPORT",
        "ENDED,CHANGE,MANAGER", "ENDED,CHANGE,EMPLOYEE", "ENDED,CHANGE,TIMER", "ENDED,CHANGE,HR_IMPORT",
        "ENDED,END,MANAGER", "ENDED,END,EMPLOYEE", "ENDED,END,TIMER", "ENDED,END,HR_IMPORT"
    })
    void the_aggregate_follows_the_table(SeriesState state, SeriesTransition transition, Party party) {
        Series series = in(state);
        if (!transition.isFor(party)) {
            assertThatThrownBy(() -> attempt(series, transition, party)).isInstanceOf(Forbidden.class);
        } else if (!transition.leaves(state)) {
            assertThatThrownBy(() -> attempt(series, transition, party)).isInstanceOf(NotAllowedInState.class);
        } else {
            assertThat(attempt(series, transition, party).transition()).isEqualTo(transition);
            assertThat(transition.leadsTo(series.state())).isTrue();
            return;
        }
        assertThat(series.state()).isEqualTo(state);
        assertThat(series.allowed(party).contains(transition)).isFalse();
    }

    @Test
    void only_the_manager_starts_one() {
        assertThat(SeriesTransition.START.isFor(Party.EMPLOYEE)).isFalse();
        assertThatThrownBy(() -> Series.start(Ids.next(), Ids.next(), PATTERN, Cadence.WEEKLY, Party.EMPLOYEE, TODAY))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_timer_ends_one_for_the_end_of_the_pair_alone() {
        assertThatThrownBy(() -> running().end(Cancellation.OPERATIONAL, Party.TIMER, TODAY))
                .isInstanceOf(Forbidden.class);
    }

    private static SeriesEvent attempt(Series series, SeriesTransition transition, Party party) {
        return transition == SeriesTransition.CHANGE
                ? series.change(PATTERN, Cadence.WEEKLY, party, TODAY)
                : series.end(party == Party.TIMER ? Cancellation.LEFT : Cancellation.OPERATIONAL, party, TODAY);
    }
}
