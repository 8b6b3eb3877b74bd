package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.LastHeld;
import org.teteatete.testing.TestDatabase;

/** Ines goes from Sales, under Boss, to Quality, under Otto, on Monday, 9 March. */
class LastHeldTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void it_is_the_last_one_that_stands_however_long_ago(TestDatabase.Vendor vendor) {
        given(
                vendor,
                (lastHeld, company) -> assertThat(everybody(lastHeld, company, Selection.EVERYTHING))
                        .containsOnly(
                                entry(company.id("0002"), LocalDate.of(2026, 3, 10)),
                                entry(company.id("0003"), LocalDate.of(2019, 5, 6))));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void of_those_that_were_held_elsewhere_nothing_is_seen(TestDatabase.Vendor vendor) {
        given(vendor, (lastHeld, company) -> {
            Selection sales = Selection.EVERYTHING.inDepartments(Set.of(company.id("SALES")));
            Selection quality = Selection.EVERYTHING.inDepartments(Set.of(company.id("QUALITY")));
            Selection boss = Selection.EVERYTHING.ofManagers(Set.of(company.id("0001")));

            assertThat(everybody(lastHeld, company, sales))
                    .containsOnly(entry(company.id("0002"), LocalDate.of(2026, 3, 3)));
            assertThat(everybody(lastHeld, company, boss)).isEqualTo(everybody(lastHeld, company, sales));
            assertThat(everybody(lastHeld, company, quality))
                    .containsOnly(entry(company.id("0002"), LocalDate.of(2026, 3, 10)));
            assertThat(everybody(lastHeld, company, boss.inDepartments(Set.of(company.id("QUALITY")))))
                    .isEmpty();
            assertThat(everybody(lastHeld, company, Selection.EVERYTHING.inDepartments(Set.of())))
                    .isEmpty();
        });
    }

    private static Map<UUID, LocalDate> everybody(LastHeld lastHeld, CompanyData company, Selection seen) {
        List<UUID> people =
                Stream.of("0001", "0002", "0003", "0006").map(company::id).toList();
        return lastHeld.of(people, AS_OF, seen);
    }

    private interface Story {
        void tell(LastHeld lastHeld, CompanyData company);
    }

    private static void given(TestDatabase.Vendor vendor, Story story) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> fill(new CompanyData(entities)));
            database.run(entities -> story.tell(new LastHeld(entities), company));
        }
    }

    private static CompanyData fill(CompanyData company) {
        return company.department("SALES", "Sales")
                .department("QUALITY", "Quality")
                .person("0001", "Boss", "2018-01-01", null)
                .person("0002", "Ines", "2021-01-04", null)
                .person("0003", "Yan", "2019-01-07", null)
                .person("0006", "Otto", "2022-03-01", null)
                .line("0002", "2021-01-04", "SALES", "0001")
                .line("0002", "2026-03-09", "QUALITY", "0006")
                .line("0003", "2021-01-04", "SALES", "0001")
                .held("0003", "0001", "2019-05-06")
                .held("0002", "0001", "2026-02-24")
                .meeting("0002", "0001", "CONTESTED", "CONTENT", "2026-03-03", "2026-03-03", 0)
                .meeting("0002", "0001", "ACKNOWLEDGED", null, "2026-03-05", "2026-03-10", 1)
                .meeting("0002", "0006", "CONTESTED", "NOT_HELD", "2026-03-12", "2026-03-12", 0)
                .meeting("0006", "0001", "MISSED", null, "2026-03-11", null, 0)
                .held("0002", "0006", "2026-03-18");
    }
}
