package org.teteatete.coverage.domain;

import static org.teteatete.coverage.domain.Somebody.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.domain.WorkingDays;

/** Asks the calculus as a test reads: the company is weekly and contractors have no cadence, unless said otherwise. */
final class Rules {

    private final List<CadencePolicy> policies = new ArrayList<>(List.of(
            new CadencePolicy(Scope.COMPANY, null, Cadence.WEEKLY, null),
            new CadencePolicy(Scope.POPULATION, "CONTRACTOR", Cadence.NONE, null)));
    private final List<LocalDate> holidays = new ArrayList<>();
    private final Period period;

    private Rules(Period period) {
        this.period = period;
    }

    static Rules from(String from, String to) {
        return new Rules(new Period(day(from), day(to), day("2030-01-01")));
    }

    Rules asOf(String day) {
        return new Rules(new Period(period.from(), period.to(), day(day)));
    }

    Rules policy(Scope scope, String key, Cadence cadence, String from) {
        policies.add(new CadencePolicy(scope, key, cadence, from == null ? null : day(from)));
        return this;
    }

    Rules holiday(String... days) {
        for (String text : days) {
            holidays.add(day(text));
        }
        return this;
    }

    List<Counted> of(Somebody somebody) {
        WindowCalendar calendar = new WindowCalendar(period, new WorkingDays(holidays));
        return new CoverageRules(new CadencePolicies(policies), calendar).counted(somebody.build());
    }
}
