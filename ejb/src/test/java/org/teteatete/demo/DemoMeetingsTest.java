package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teteatete.organisation.domain.FrenchPublicHolidays;

class DemoMeetingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final DemoStaff staff = new DemoStaff(TODAY);
    private final List<DemoMeeting> meetings = new DemoMeetings(
                    staff, new DemoAbsences(staff, TODAY), FrenchPublicHolidays.between(2025, 2026), TODAY)
            .all();

    @Test
    void there_are_twelve_months_of_history_and_some_are_planned() {
        assertThat(meetings).hasSizeBetween(5_000, 9_500);
        assertThat(meetings).anyMatch(meeting -> meeting.plannedOn().isBefore(TODAY.minusMonths(11)));
        assertThat(meetings).anyMatch(meeting -> meeting.state().equals("PLANNED"));
    }

    @Test
    void nothing_is_held_in_the_future_and_nothing_planned_lies_in_the_past() {
        assertThat(meetings)
                .allSatisfy(meeting -> assertThat(meeting.state().equals("PLANNED"))
                        .isEqualTo(!meeting.plannedOn().isBefore(TODAY)));
    }

    @Test
    void nobody_is_in_two_at_once() {
        assertThat(meetings.stream()
                        .collect(Collectors.groupingBy(
                                meeting -> meeting.manager() + meeting.plannedOn() + meeting.at(),
                                Collectors.counting())))
                .allSatisfy((slot, count) -> assertThat(count).isOne());
    }

    @Test
    void most_pairs_have_a_series_and_no_two_of_a_manager_meet_at_once() {
        List<DemoSeries> series = new DemoMeetings(
                        staff, new DemoAbsences(staff, TODAY), FrenchPublicHolidays.between(2025, 2026), TODAY)
                .series();
        assertThat(series).hasSizeBetween(100, 180);
        assertThat(series.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.manager() + one.weekday() + one.at(), Collectors.counting())))
                .allSatisfy((slot, count) -> assertThat(count).isOne());
    }

    @Test
    void one_department_is_diligent_and_another_neglects_them() {
        assertThat(heldPerPerson("SCL")).isGreaterThan(1.4 * heldPerPerson("MNT"));
    }

    private double heldPerPerson(String department) {
        List<DemoMeeting> held = meetings.stream()
                .filter(DemoMeeting::held)
                .filter(meeting ->
                        staff.teamOf(meeting.employee()).departmentCode().equals(department))
                .toList();
        return held.size()
                / (double) held.stream().map(DemoMeeting::employee).distinct().count();
    }
}
