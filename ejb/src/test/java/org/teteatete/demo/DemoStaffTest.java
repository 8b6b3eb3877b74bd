package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teteatete.organisation.domain.FrenchPublicHolidays;

class DemoStaffTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<DemoRow> rows = new DemoStaff(TODAY).rows();

    @Test
    void the_company_has_about_180_people_in_9_departments() {
        assertThat(rows.stream().map(DemoRow::number).distinct()).hasSizeBetween(170, 190);
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
