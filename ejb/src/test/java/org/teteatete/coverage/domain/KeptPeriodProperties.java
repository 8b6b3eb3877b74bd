package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.WorkingDays;

class KeptPeriodProperties {

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void what_is_kept_of_years_tells_of_any_period_what_counts_in_it(@ForAll("cases") Case given) {
        assertThat(new KeptPeriod(given.period()).windows(kept(given))).isEqualTo(given.counted());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void lumps_add_up_to_the_same_as_window_by_window(@ForAll("cases") Case given) {
        KeptPeriod period = new KeptPeriod(given.period());
        assertThat(tally(period.lumps(kept(given)))).isEqualTo(tally(given.counted()));
    }

    private static KeptPerson kept(Case given) {
        CadencePolicies policies = new CadencePolicies(given.policies());
        WorkingDays workingDays = new WorkingDays(given.holidays());
        Period period = given.period();
        List<YearRules> years = IntStream.rangeClosed(
                        period.from().getYear(), period.to().getYear())
                .mapToObj(year -> new YearRules(year, policies, workingDays))
                .toList();
        return KeptPerson.of(years, given.employee(Case.ID));
    }

    private static Figures tally(List<Counted> counted) {
        Tally tally = new Tally();
        counted.forEach(tally::add);
        tally.endPerson();
        return tally.figures();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }
}
