package org.teteatete.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class OneTimeLinksTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String ANOTHER = "another long password";

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_link_lets_somebody_choose_a_password_once(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID ines = access.employee("0007", "Ines.Caradouec", access.department("SALES"));

            IssuedLink link = access.as(admin, () -> access.links.issue(ines));
            String secret = link.secret().text();

            assertThat(access.holder(secret).orElseThrow())
                    .returns("Ines.Caradouec", LinkHolder::userName)
                    .returns("admin", LinkHolder::issuedBy);
            SignedIn session = access.choose(secret, PASSWORD);
            assertThat(session.actor().id()).isEqualTo(ines);
            assertThat(access.goesOn(session)).isPresent();
            assertThat(access.signIn("ines.caradouec", PASSWORD)).isPresent();
            assertThat(access.holder(secret)).isEmpty();
            assertNotUsable(access, secret);
            assertThat(access.as(ines, access.notices::untold)).isEmpty();
            assertThat(access.actions())
                    .containsExactly(
                            "account.issue-link", "account.sign-in", "account.choose-password", "account.sign-in");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void of_somebody_who_has_signed_in_a_second_administrator_confirms_and_their_sessions_end(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID first = access.administrator("first", PASSWORD);
            UUID ines = access.employee("0007", "ines", access.department("SALES"));
            String before =
                    access.as(first, () -> access.links.issue(ines)).secret().text();
            SignedIn oldSession = access.choose(before, PASSWORD);
            UUID second = access.administrator("second", PASSWORD);

            IssuedLink link = access.as(first, () -> access.links.issue(ines));
            assertThat(link.toConfirm()).isTrue();
            assertThat(access.holder(link.secret().text())).isEmpty();
            assertNotUsable(access, link.secret().text());

            LinkToConfirm waiting = access.as(first, access.links::toConfirm).get(0);
            assertThat(waiting).returns(true, LinkToConfirm::own).returns("first", LinkToConfirm::issuedBy);
            assertThatThrownBy(() -> access.as(first, () -> access.links.confirm(waiting.id())))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("access.link.ownConfirmation"));
            access.as(second, () -> access.links.confirm(waiting.id()));
            assertThat(access.as(first, access.links::toConfirm)).isEmpty();

            SignedIn newSession = access.choose(link.secret().text(), ANOTHER);
            assertThat(access.goesOn(oldSession)).isEmpty();
            assertThat(access.goesOn(newSession)).isPresent();
            assertThat(access.signIn("ines", PASSWORD)).isEmpty();
            assertThat(access.signIn("ines", ANOTHER)).isPresent();

            List<LinkNotice> told = access.as(ines, access.notices::untold);
            assertThat(told).singleElement().returns("first", LinkNotice::issuedBy);
            access.as(ines, access.notices::told);
            assertThat(access.as(ines, access.notices::untold)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_only_administrator_is_not_stopped_by_a_second_one_who_cannot_sign_in(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID only = access.administrator("only", PASSWORD);
            UUID left = access.employee("0001", "left", access.department("HR"));
            String secret =
                    access.as(only, () -> access.links.issue(left)).secret().text();
            access.choose(secret, PASSWORD);
            access.sql(
                    "insert into role_grant values (?1, ?1, 'HR_ADMIN', ?2, ?3)",
                    left,
                    only,
                    java.sql.Timestamp.from(access.clock.instant()));
            access.leaves(left, LocalDate.of(2026, 11, 23));

            IssuedLink own = access.as(only, () -> access.links.issue(only));
            assertThat(own.toConfirm()).isFalse();
            access.choose(own.secret().text(), ANOTHER);
            assertThat(access.signIn("only", ANOTHER)).isPresent();
            assertThat(access.as(only, access.notices::untold)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_link_ends_after_48_hours_when_withdrawn_when_replaced_and_when_its_owner_leaves(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID ines = access.employee("0007", "ines", access.department("SALES"));

            String replaced =
                    access.as(admin, () -> access.links.issue(ines)).secret().text();
            String expired =
                    access.as(admin, () -> access.links.issue(ines)).secret().text();
            assertNotUsable(access, replaced);
            access.clock.advance(Duration.ofHours(48).minusSeconds(1));
            assertThat(access.holder(expired)).isPresent();
            access.clock.advance(Duration.ofSeconds(1));
            assertNotUsable(access, expired);

            String secret =
                    access.as(admin, () -> access.links.issue(ines)).secret().text();
            access.leaves(ines, access.time.today().minusDays(1));
            assertNotUsable(access, secret);
            assertThatThrownBy(() -> access.as(admin, () -> access.links.issue(ines)))
                    .isInstanceOf(Refused.class);
            assertNotUsable(access, "ttl_of-nobody");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_withdrawn_link_stays_so(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID first = access.administrator("first", PASSWORD);
            UUID second = access.administrator("second", PASSWORD);
            String secret =
                    access.as(first, () -> access.links.issue(second)).secret().text();
            UUID link = access.as(first, access.links::toConfirm).get(0).id();
            access.as(second, () -> access.links.withdraw(link));
            assertNotUsable(access, secret);
            assertThatThrownBy(() -> access.as(second, () -> access.links.confirm(link)))
                    .isInstanceOfSatisfying(
                            NotAllowedInState.class,
                            refusal -> assertThat(refusal.allowed()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_bad_password_leaves_the_link_as_it_is(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID ines = access.employee("0007", "Ines.Caradouec", access.department("SALES"));
            String secret =
                    access.as(admin, () -> access.links.issue(ines)).secret().text();
            for (String bad : List.of("short", "elevenchars", "x".repeat(201), "INES.caradouec")) {
                assertThatThrownBy(() -> access.choose(secret, bad)).isInstanceOf(Invalid.class);
            }
            access.choose(secret, "douze lettre");
            assertThat(access.signIn("ines.caradouec", "douze lettre")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_department_gets_links_for_those_who_never_had_a_password(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID sales = access.department("SALES");
            UUID known = access.employee("0001", "known", sales);
            access.employee("0003", "three", sales);
            access.employee("0002", "two", sales);
            access.leaves(access.employee("0004", "gone", sales), LocalDate.of(2026, 1, 31));
            access.employee("0005", "elsewhere", access.department("QUALITY"));
            access.choose(
                    access.as(admin, () -> access.links.issue(known)).secret().text(), PASSWORD);

            assertThat(access.as(admin, () -> access.links.countForDepartment(sales)))
                    .isEqualTo(2);
            List<IssuedLink> issued = access.as(admin, () -> access.links.issueForDepartment(sales));
            assertThat(issued)
                    .extracting(link -> link.holder().employeeNumber())
                    .containsExactly("0002", "0003");
            issued.forEach(link -> access.choose(link.secret().text(), PASSWORD));
            assertThat(access.as(admin, () -> access.links.issueForDepartment(sales)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void two_people_who_swap_their_logins_in_hr_data_keep_their_own_passwords(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID sales = access.department("SALES");
            UUID one = access.employee("0001", "one", sales);
            UUID two = access.employee("0002", "two", sales);
            access.choose(
                    access.as(admin, () -> access.links.issue(one)).secret().text(), PASSWORD);
            access.choose(
                    access.as(admin, () -> access.links.issue(two)).secret().text(), ANOTHER);

            access.sql("update person set user_name = 'free', user_name_key = 'free' where id = ?1", one);
            access.sql("update person set user_name = 'one', user_name_key = 'one' where id = ?1", two);
            access.sql("update person set user_name = 'two', user_name_key = 'two' where id = ?1", one);

            assertThat(access.signIn("one", PASSWORD)).isEmpty();
            assertThat(access.signIn("two", ANOTHER)).isEmpty();
            assertThat(access.signIn("two", PASSWORD).orElseThrow().actor().id())
                    .isEqualTo(one);
            assertThat(access.signIn("one", ANOTHER).orElseThrow().actor().id()).isEqualTo(two);
        }
    }

    private static void assertNotUsable(TestAccess access, String secret) {
        assertThatThrownBy(() -> access.choose(secret, PASSWORD))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.link.notUsable"));
        assertThat(access.holder(secret)).isEmpty();
    }
}
