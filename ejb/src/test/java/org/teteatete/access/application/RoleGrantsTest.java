package org.teteatete.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class RoleGrantsTest {

    private static final String PASSWORD = "correct horse battery";

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_hr_partner_has_the_departments_that_were_given_last(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID sales = access.department("SALES");
            UUID quality = access.department("QUALITY");
            UUID legal = access.department("LEGAL");
            UUID karim = access.employee("0001", "karim", sales);

            access.as(admin, () -> access.grants.givePartner(karim, Set.of(sales, quality)));
            access.as(admin, () -> access.grants.givePartner(karim, Set.of(quality, legal)));

            Actor now = access.actor(karim);
            assertThat(now.roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.HR_PARTNER);
            assertThat(now.departments()).containsExactlyInAnyOrder(quality, legal);
            assertThatThrownBy(() -> access.as(admin, () -> access.grants.givePartner(karim, Set.of())))
                    .isInstanceOf(Invalid.class);

            access.as(admin, () -> access.grants.withdraw(karim, Role.HR_PARTNER));
            assertThat(access.actor(karim).roles()).containsExactly(Role.EMPLOYEE);
            assertThat(access.actor(karim).departments()).isEmpty();
            assertThat(access.actions())
                    .containsExactly(
                            "account.give-role",
                            "account.open-department",
                            "account.open-department",
                            "account.open-department",
                            "account.close-department",
                            "account.close-department",
                            "account.close-department",
                            "account.withdraw-role");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_last_administrator_who_can_sign_in_stays_one(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestAccess access = new TestAccess(database);
            UUID admin = access.administrator("admin", PASSWORD);
            UUID odile = access.employee("0001", "odile", access.department("HR"));
            access.as(admin, () -> access.grants.give(odile, Role.HR_ADMIN));

            assertThatThrownBy(() -> access.as(admin, () -> access.grants.withdraw(admin, Role.HR_ADMIN)))
                    .isInstanceOf(Refused.class);
            access.choose(
                    access.as(admin, () -> access.links.issue(odile)).secret().text(), PASSWORD);
            access.as(admin, () -> access.grants.withdraw(admin, Role.HR_ADMIN));
            assertThatThrownBy(() -> access.as(odile, () -> access.grants.withdraw(odile, Role.HR_ADMIN)))
                    .isInstanceOf(Refused.class);
            access.leaves(odile, access.time.today().minusDays(1));
            assertThatThrownBy(() -> access.as(odile, () -> access.grants.give(odile, Role.AUDITOR)))
                    .isInstanceOf(Refused.class);
        }
    }
}
