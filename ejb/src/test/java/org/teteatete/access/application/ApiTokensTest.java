package org.teteatete.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.access.domain.Area;
import org.teteatete.access.domain.Scope;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class ApiTokensTest {

    private static final Set<Scope> COVERAGE = Set.of(new Scope(Area.COVERAGE, false));

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_persons_token_acts_as_that_person_until_it_expires_is_revoked_or_they_leave(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID ines = access.employee("0007", "ines", access.department("SALES"));
            access.sql("insert into account (id, session_epoch, demo, version) values (?1, 0, false, 0)", ines);
            CreatedToken first = create(access, ines, false);
            CreatedToken second = create(access, ines, false);
            CreatedToken third = create(access, ines, false);

            Bearer bearer = access.bearer(first.secret().text()).orElseThrow();
            assertThat(bearer.actor()).returns(ines, Actor::id).returns(Set.of(Role.EMPLOYEE), Actor::roles);
            assertThat(bearer.mayReach("/api/v1/coverage", false)).isTrue();
            assertThat(bearer.mayReach("/api/v1/coverage", true)).isFalse();
            assertThat(bearer.mayReach("/api/v1/imports", false)).isFalse();
            assertThat(bearer.mayReach("/api/v1/tokens", false)).isFalse();
            assertThat(access.as(ines, () -> access.tokens.list()))
                    .extracting(TokenView::state)
                    .containsOnly(TokenView.State.VALID);

            access.as(ines, () -> access.tokens.revoke(first.token().id()));
            access.as(ines, () -> access.tokens.revoke(first.token().id()));
            assertThat(access.bearer(first.secret().text())).isEmpty();
            access.clock.advance(Duration.ofDays(30).minusSeconds(1));
            assertThat(access.bearer(second.secret().text())).isPresent();
            access.leaves(ines, access.time.today().minusDays(1));
            assertThat(access.bearer(second.secret().text())).isEmpty();
            access.leaves(ines, null);
            access.clock.advance(Duration.ofSeconds(1));
            assertThat(access.bearer(third.secret().text())).isEmpty();
            assertThat(access.as(ines, () -> access.tokens.get(third.token().id()))
                            .state())
                    .isEqualTo(TokenView.State.EXPIRED);
            assertThat(access.actions())
                    .containsExactly("api-token.create", "api-token.create", "api-token.create", "api-token.revoke");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_systems_token_is_the_administrators_to_make_and_to_end(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", "correct horse battery");
            UUID ines = access.employee("0007", "ines", access.department("SALES"));
            access.sql("insert into account (id, session_epoch, demo, version) values (?1, 0, false, 0)", ines);

            assertThatThrownBy(() -> create(access, ines, true)).isInstanceOf(Forbidden.class);
            CreatedToken system = create(access, admin, true, Role.HR_ADMIN);
            assertThat(access.bearer(system.secret().text()).orElseThrow().actor())
                    .returns(system.token().id(), Actor::id)
                    .returns(Actor.Kind.TOKEN, Actor::kind)
                    .returns(Set.of(Role.HR_ADMIN), Actor::roles);
            assertThat(access.as(ines, () -> access.tokens.list())).isEmpty();
            assertThatThrownBy(() -> access.as(
                            ines, () -> access.tokens.revoke(system.token().id())))
                    .isInstanceOf(NotFound.class);
            CreatedToken own = create(access, ines, false);
            assertThatThrownBy(() -> access.as(
                            admin,
                            Set.of(Role.HR_ADMIN),
                            () -> access.tokens.get(own.token().id())))
                    .isInstanceOf(NotFound.class);
            access.as(admin, Set.of(Role.HR_ADMIN), () -> {
                access.tokens.revoke(system.token().id());
                return null;
            });
            assertThat(access.bearer(system.secret().text())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_token_has_a_name_a_scope_and_an_end(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", "correct horse battery");
            for (TokenOrder bad : List.of(
                    new TokenOrder(" ", COVERAGE, 30, false),
                    new TokenOrder("n".repeat(101), COVERAGE, 30, false),
                    new TokenOrder("name", Set.of(), 30, false),
                    new TokenOrder("name", COVERAGE, 0, false),
                    new TokenOrder("name", COVERAGE, 367, false))) {
                assertThatThrownBy(() -> access.as(admin, () -> access.tokens.create(bad)))
                        .isInstanceOf(Invalid.class);
            }
        }
    }

    private static CreatedToken create(TestAccess access, UUID person, boolean forSystem, Role... roles) {
        return access.as(
                person, Set.of(roles), () -> access.tokens.create(new TokenOrder("a script", COVERAGE, 30, forSystem)));
    }
}
