package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teteatete.improvement.application.PastPlan;
import org.teteatete.improvement.application.PastTurn;

class DemoPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void whenever_it_is_loaded_each_plan_goes_forward_in_time_and_says_what_a_submission_needs() {
        for (LocalDate today = TODAY; today.isBefore(TODAY.plusYears(1)); today = today.plusDays(29)) {
            LocalDate loadedOn = today;
            List<PastPlan> plans = plans(loadedOn);
            assertThat(plans).hasSizeGreaterThan(20);
            assertThat(plans.stream().map(PastPlan::employee)).doesNotHaveDuplicates();
            assertThat(plans).allSatisfy(plan -> {
                List<LocalDate> days = Stream.concat(
                                Stream.of(plan.draftedOn()),
                                plan.turns().stream().map(PastTurn::on))
                        .toList();
                assertThat(days).as("On " + loadedOn).isSorted().allMatch(day -> !day.isAfter(loadedOn));
                assertThat(plan.turns())
                        .filteredOn(turn -> turn.content() != null)
                        .allSatisfy(turn ->
                                assertThat(turn.content().gaps(turn.on())).isEmpty());
            });
        }
    }

    private static List<PastPlan> plans(LocalDate today) {
        DemoCompany company = new DemoCompany(today);
        Map<String, UUID> ids = company.staff().rows().stream()
                .map(DemoRow::number)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), number -> UUID.randomUUID()));
        List<DemoMeeting> meetings = company.meetings();
        List<UUID> meetingIds =
                meetings.stream().map(meeting -> UUID.randomUUID()).toList();
        return new DemoPlans(company.staff(), ids, company.holidays(), today, meetings, meetingIds).all();
    }
}
