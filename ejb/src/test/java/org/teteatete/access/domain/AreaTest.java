package org.teteatete.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void only_areas_that_open_something_are_offered() {
        assertThat(Area.offered())
                .doesNotContain(Area.PEOPLE, Area.AUDIT, Area.SCIM)
                .contains(Area.COVERAGE, Area.PLANS);
        assertThat(Scope.offered("audit:read")).isEmpty();
        assertThat(Scope.offered("coverage:read")).contains(new Scope(Area.COVERAGE, false));
    }

    @Test
    void a_token_that_may_write_coverage_can_have_it_built_anew() {
        assertThat(Area.ofPath("/api/v1/coverage-rebuilds")).contains(Area.COVERAGE);
    }

    @Test
    void a_token_that_has_another_is_still_read() {
        assertThat(Scope.parseAll("audit:read scim:write"))
                .containsExactlyInAnyOrder(new Scope(Area.AUDIT, false), new Scope(Area.SCIM, true));
    }
}
