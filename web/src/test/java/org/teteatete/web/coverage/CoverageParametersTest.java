package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.coverage.application.CoverageQuestion;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;

class CoverageParametersTest {

    private final CoverageParameters asked = new CoverageParameters();

    @BeforeEach
    void a_quarter_is_asked_for() {
        asked.from = "2026-01-01";
        asked.to = "2026-03-31";
        asked.groupBy = "company";
    }

    @Test
    void what_can_be_read_is_the_question() {
        asked.asOf = "2026-04-01";
        asked.groupBy = "employee";
        asked.department = "SALES";
        asked.manager = "0001";
        asked.population = "APPRENTICE";
        asked.cadence = "BIWEEKLY";
        assertThat(asked.question())
                .isEqualTo(new CoverageQuestion(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 1),
                        Grouping.EMPLOYEE,
                        "SALES",
                        "0001",
                        "APPRENTICE",
                        Cadence.BIWEEKLY));
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void every_grouping_has_its_word(Grouping grouping) {
        asked.groupBy = CoverageParameters.keyOf(grouping);
        assertThat(asked.question().groupBy()).isEqualTo(grouping);
    }

    @Test
    void both_days_are_needed() {
        asked.from = null;
        asked.to = "";
        assertThat(refused())
                .containsExactly("from: Give this date, as year-month-day.", "to: Give this date, as year-month-day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-2-3", "26-01-01", "01/02/2026", "today", "2026-01-01T00:00:00Z"})
    void a_day_is_a_day_of_the_calendar_written_as_the_contract_says(String day) {
        asked.from = day;
        asked.to = day;
        asked.asOf = day;
        assertThat(refused())
                .containsExactly(
                        "from: Give a date as year-month-day, such as 2026-01-31.",
                        "to: Give a date as year-month-day, such as 2026-01-31.",
                        "asOf: Give a date as year-month-day, such as 2026-01-31.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "month", "Company", "DEPARTMENT"})
    void a_grouping_that_is_not_known_is_refused(String word) {
        asked.groupBy = word;
        assertThat(refused()).containsExactly("groupBy: Group by company, department, manager, employee or week.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weekly", "DAILY"})
    void a_cadence_that_is_not_known_is_refused(String word) {
        asked.cadence = word;
        assertThat(refused())
                .containsExactly("cadence: Give the cadence WEEKLY, BIWEEKLY, MONTHLY, QUARTERLY or NONE.");
    }

    /** Pointers and texts of what is refused with status 400. */
    private List<String> refused() {
        Invalid refused = catchThrowableOfType(Invalid.class, asked::question);
        assertThat(refused.semantic()).isFalse();
        return refused.problems().stream()
                .map(problem ->
                        problem.pointer() + ": " + Refusals.text(problem.key(), problem.arguments(), Locale.ENGLISH))
                .toList();
    }
}
