package org.teteatete.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.access.application.AccountFilter.Kind;
import org.teteatete.access.application.AccountLine.State;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class AccountQueriesTest {

    private static final String PASSWORD = "correct horse battery";

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void accounts_are_found_by_what_they_are_and_have(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID sales = access.department("SALES");
            UUID quality = access.department("QUALITY");
            UUID known = access.employee("0001", "Known", sales);
            UUID invited = access.employee("0002", "in_vited", sales);
            UUID fresh = access.employee("0003", "fresh", quality);
            UUID gone = access.employee("0004", "gone", quality);
            access.leaves(gone, access.time.today().minusDays(1));
            access.choose(
                    access.as(admin, () -> access.links.issue(known)).secret().text(), PASSWORD);
            access.as(admin, () -> access.links.issue(invited));
            access.administrator("second", PASSWORD);
            access.as(admin, () -> access.links.issue(known));
            access.as(admin, () -> access.grants.give(fresh, Role.AUDITOR));

            assertThat(find(access, null, null, Kind.ALL))
                    .extracting(AccountLine::userName)
                    .containsExactly("Known", "in_vited", "fresh", "admin", "second");
            assertThat(find(access, null, null, Kind.ALL))
                    .extracting(AccountLine::state)
                    .containsExactly(State.TO_CONFIRM, State.INVITED, State.NONE, State.PASSWORD, State.PASSWORD);
            assertThat(find(access, "KNO", null, Kind.ALL))
                    .singleElement()
                    .returns("SALES", AccountLine::departmentName)
                    .returns(access.time.now(), AccountLine::lastSignedInAt);
            assertThat(find(access, "n_v", null, Kind.ALL))
                    .extracting(AccountLine::id)
                    .containsExactly(invited);
            assertThat(find(access, "0003", quality, Kind.WITHOUT_PASSWORD))
                    .extracting(AccountLine::id)
                    .containsExactly(fresh);
            assertThat(find(access, " ", sales, Kind.WITH_OPEN_LINK))
                    .extracting(AccountLine::id)
                    .containsExactly(known, invited);
            assertThat(find(access, null, null, Kind.WITH_ROLE))
                    .extracting(AccountLine::roles)
                    .containsExactly(Set.of(Role.AUDITOR), Set.of(Role.HR_ADMIN), Set.of(Role.HR_ADMIN));
            assertThat(find(access, null, null, Kind.LEFT))
                    .extracting(AccountLine::state)
                    .containsExactly(State.LEFT);
            AccountFilter all = new AccountFilter(null, null, Kind.ALL);
            assertThat(access.as(admin, () -> access.queries.count(all))).isEqualTo(5);
            assertThat(access.as(admin, () -> access.queries.find(all, 1, 2)))
                    .extracting(AccountLine::id)
                    .containsExactly(invited, fresh);
            assertThat(access.as(admin, () -> access.queries.account(gone))
                            .orElseThrow()
                            .state())
                    .isEqualTo(State.LEFT);
            assertThat(access.as(admin, () -> access.queries.departments()))
                    .extracting(DepartmentChoice::code)
                    .containsExactly("QUALITY", "SALES");
        }
    }

    private static List<AccountLine> find(TestAccess access, String text, UUID department, Kind kind) {
        return access.as(
                access.currentActor.get().id(),
                () -> access.queries.find(new AccountFilter(text, department, kind), 0, 50));
    }
}
