package org.teteatete.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.shared.Act;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Stale;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;

class CompanyCalendarTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final RecordedEvents<Act> acts = new RecordedEvents<>();

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_new_company_is_weekly_and_leaves_contractors_out(TestDatabase.Vendor vendor) {
        with(vendor, calendar -> {
            assertThat(calendar.cadences().on(MAY, "1", "EMPLOYEE", "SALES")).isEqualTo(Cadence.WEEKLY);
            assertThat(calendar.cadences().on(MAY, "1", "CONTRACTOR", null)).isEqualTo(Cadence.NONE);
            assertThat(calendar.holidays().value()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_list_that_was_put_is_the_list_that_is_read(TestDatabase.Vendor vendor) {
        List<CadencePolicy> list = List.of(
                new CadencePolicy(Scope.COMPANY, null, Cadence.WEEKLY, null),
                new CadencePolicy(Scope.DEPARTMENT, "FIN", Cadence.BIWEEKLY, MAY),
                new CadencePolicy(Scope.DEPARTMENT, "FIN", null, MAY.plusMonths(1)));
        with(vendor, calendar -> {
            calendar.replacePolicies(list, calendar.policies().version());
            assertThat(calendar.policies().value()).containsExactlyInAnyOrderElementsOf(list);
            assertThat(calendar.cadences().on(MAY, "1", "EMPLOYEE", "FIN")).isEqualTo(Cadence.BIWEEKLY);
            assertThat(calendar.cadences().on(MAY.plusMonths(1), "1", "EMPLOYEE", "FIN"))
                    .isEqualTo(Cadence.WEEKLY);
            calendar.replaceHolidays(List.of(MAY, MAY), calendar.holidays().version());
            assertThat(calendar.holidays().value()).containsExactly(MAY);
            assertThat(calendar.workingDays().includes(MAY)).isFalse();
        });
        assertThat(acts.fired()).extracting(Act::action).contains("cadence-policies.replace", "holidays.replace");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void who_read_an_older_list_does_not_replace_a_newer_one(TestDatabase.Vendor vendor) {
        with(vendor, calendar -> {
            long read = calendar.holidays().version();
            calendar.replaceHolidays(List.of(MAY), read);
            assertThatThrownBy(() -> calendar.replaceHolidays(List.of(), read)).isInstanceOf(Stale.class);
            assertThat(calendar.holidays().value()).containsExactly(MAY);
        });
    }

    @Test
    void a_list_that_cannot_decide_is_refused_entry_by_entry() {
        with(TestDatabase.Vendor.H2, calendar -> {
            List<CadencePolicy> list = List.of(
                    new CadencePolicy(Scope.DEPARTMENT, null, Cadence.WEEKLY, null),
                    new CadencePolicy(Scope.EMPLOYEE, "7", Cadence.NONE, MAY),
                    new CadencePolicy(Scope.EMPLOYEE, "7", Cadence.WEEKLY, MAY));
            assertThatThrownBy(() -> calendar.replacePolicies(list, 0))
                    .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                    .returns(true, Invalid::semantic)
                    .extracting(Invalid::problems, InstanceOfAssertFactories.list(Invalid.Problem.class))
                    .extracting(Invalid.Problem::pointer)
                    .containsExactly("/0/key", "/2/from", "");
        });
    }

    private void with(TestDatabase.Vendor vendor, Consumer<CompanyCalendar> work) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> work.accept(new CompanyCalendar(new CompanySettings(entities), acts)));
        }
    }
}
