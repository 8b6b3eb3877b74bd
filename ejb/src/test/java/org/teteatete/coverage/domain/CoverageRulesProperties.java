package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class CoverageRulesProperties {

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void what_counts_is_what_the_definition_says_day_by_day(@ForAll("cases") Case given) {
        assertThat(given.counted()).containsExactlyInAnyOrderElementsOf(new DayByDay(given).counted());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }
}
