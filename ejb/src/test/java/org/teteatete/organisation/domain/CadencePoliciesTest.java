package org.teteatete.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teteatete.organisation.domain.CadencePolicy.Scope;

class CadencePoliciesTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 2, 28);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    @Test
    void everybody_is_weekly_where_nothing_was_decided() {
        assertThat(cadence(FROM)).isEqualTo(Cadence.WEEKLY);
    }

    @Test
    void the_company_s_cadence_holds_for_somebody_of_no_department() {
        CadencePolicies policies =
                new CadencePolicies(List.of(new CadencePolicy(Scope.COMPANY, null, Cadence.MONTHLY, null)));

        assertThat(policies.on(FROM, "0042", "EMPLOYEE", null)).isEqualTo(Cadence.MONTHLY);
    }

    @Test
    void a_policy_for_departments_leaves_somebody_of_no_department_to_the_company() {
        CadencePolicies policies =
                new CadencePolicies(List.of(new CadencePolicy(Scope.DEPARTMENT, "SALES", Cadence.NONE, null)));

        assertThat(policies.on(FROM, "0042", "EMPLOYEE", null)).isEqualTo(Cadence.WEEKLY);
    }

    @Test
    void the_most_specific_policy_decides() {
        CadencePolicy company = new CadencePolicy(Scope.COMPANY, null, Cadence.QUARTERLY, null);
        CadencePolicy department = new CadencePolicy(Scope.DEPARTMENT, "SALES", Cadence.MONTHLY, null);
        CadencePolicy population = new CadencePolicy(Scope.POPULATION, "EMPLOYEE", Cadence.BIWEEKLY, null);
        CadencePolicy employee = new CadencePolicy(Scope.EMPLOYEE, "0042", Cadence.WEEKLY, null);

        assertThat(cadence(FROM, company)).isEqualTo(Cadence.QUARTERLY);
        assertThat(cadence(FROM, company, department)).isEqualTo(Cadence.MONTHLY);
        assertThat(cadence(FROM, company, department, population)).isEqualTo(Cadence.BIWEEKLY);
        assertThat(cadence(FROM, company, department, population, employee)).isEqualTo(Cadence.WEEKLY);
    }

    @Test
    void of_several_the_latest_in_force_decides() {
        CadencePolicy ever = new CadencePolicy(Scope.DEPARTMENT, "SALES", Cadence.MONTHLY, null);
        CadencePolicy later = new CadencePolicy(Scope.DEPARTMENT, "SALES", Cadence.BIWEEKLY, FROM);

        assertThat(cadence(BEFORE, later, ever)).isEqualTo(Cadence.MONTHLY);
        assertThat(cadence(FROM, ever, later)).isEqualTo(Cadence.BIWEEKLY);
    }

    @Test
    void an_ended_policy_hands_the_decision_to_the_next_level() {
        CadencePolicy ever = new CadencePolicy(Scope.DEPARTMENT, "SALES", Cadence.NONE, null);
        CadencePolicy ended = new CadencePolicy(Scope.DEPARTMENT, "SALES", null, FROM);

        assertThat(cadence(BEFORE, ever, ended)).isEqualTo(Cadence.NONE);
        assertThat(cadence(FROM, ever, ended)).isEqualTo(Cadence.WEEKLY);
    }

    private static Cadence cadence(LocalDate day, CadencePolicy... policies) {
        return new CadencePolicies(List.of(policies)).on(day, "0042", "EMPLOYEE", "SALES");
    }
}
