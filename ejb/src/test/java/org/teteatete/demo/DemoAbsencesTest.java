package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoAbsencesTest {

    @Test
    void whoever_signs_in_is_there_on_whatever_day_it_is_loaded() {
        LocalDate first = LocalDate.of(2026, 11, 24);
        for (LocalDate today = first; today.isBefore(first.plusYears(2)); today = today.plusDays(1)) {
            LocalDate day = today;
            DemoStaff staff = new DemoStaff(day);
            DemoAbsences absences = new DemoAbsences(staff, day);
            assertThat(DemoStaff.SIGN_IN)
                    .as("On " + day)
                    .noneMatch(name -> absences.absent(staff.named(name).number(), day));
        }
    }
}
