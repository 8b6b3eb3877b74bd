package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.organisation.domain.FrenchPublicHolidays;

class DemoStaffTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<DemoRow> rows = new DemoStaff(TODAY).rows();

    @Test
    void the_company_has_about_180_people_in_9_departments() {
        assertThat(rows.stream()
                        .filter(row ->
                                row.leaveDate() == null || row.leaveDate().isAfter(TODAY))
                        .map(DemoRow::number)
                        .distinct())
                .hasSizeBetween(170, 190);
        assertThat(rows.stream().map(DemoRow::departmentCode).distinct()).hasSize(9);
    }

    @Test
    void nobody_shares_a_login_with_somebody_else() {
        Set<String> people = rows.stream().map(DemoRow::number).collect(Collectors.toSet());
        assertThat(rows.stream().map(DemoRow::userName).distinct()).hasSameSizeAs(people);
    }

    @Test
    void every_manager_is_one_of_the_people() {
        Set<String> people = rows.stream().map(DemoRow::number).collect(Collectors.toSet());
        assertThat(rows.stream().map(DemoRow::managerNumber).filter(number -> !number.isEmpty()))
                .isSubsetOf(people);
    }

    @Test
    void nobody_is_hired_after_what_holds_for_them_begins_or_leaves_before() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.effectiveFrom()).isAfterOrEqualTo(row.hireDate());
            if (row.leaveDate() != null) {
                assertThat(row.leaveDate()).isAfterOrEqualTo(row.hireDate());
            }
        });
    }

    @Test
    void whenever_it_is_loaded_enough_people_left_three_departments_in_the_last_settled_half_year() {
        for (LocalDate today = TODAY; today.isBefore(TODAY.plusYears(1)); today = today.plusDays(5)) {
            HalfYear half = HalfYear.lastSettled(today);
            Map<String, Long> left = new DemoStaff(today)
                    .rows().stream()
                            .filter(row -> row.leaveDate() != null
                                    && !row.leaveDate().isBefore(half.first())
                                    && !row.leaveDate().isAfter(half.last()))
                            .collect(Collectors.groupingBy(DemoRow::departmentCode, Collectors.counting()));
            assertThat(left).as("On " + today).containsKeys("LOG", "PRD", "VEN");
            assertThat(List.of(left.get("LOG"), left.get("PRD"), left.get("VEN")))
                    .allMatch(count -> count >= 5);
        }
    }

    @Test
    void the_same_day_gives_the_same_company() {
        assertThat(new DemoStaff(TODAY).rows()).isEqualTo(rows);
    }

    @Test
    void the_public_holidays_of_2026_are_those_of_the_law() {
        assertThat(FrenchPublicHolidays.between(2026, 2026))
                .contains(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 25))
                .hasSize(11);
    }
}
