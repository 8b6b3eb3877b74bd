package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.organisation.application.PeopleChanged;
import org.teteatete.shared.Refused;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class UpkeepTest {

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nobody_sees_half_of_a_file_that_is_on_its_way_in(Vendor vendor) {
        given(vendor, (database, company) -> {
            assertThat(january(database).due()).isEqualTo(8);

            begin(database, company);
            database.run(entities -> {
                company.in(entities).absent("2", "2025-12-29", "2026-01-31");
                new ChangeListener(new StalePeople(entities)).peopleChanged(new PeopleChanged(Set.of(company.id("2"))));
            });
            database.run(entities -> {
                company.in(entities).held("3", "1", "2026-01-06");
                new StalePeople(entities).mark(false, Set.of(company.id("3")));
            });
            assertThat(january(database))
                    .extracting(Figures::due, Figures::covered)
                    .containsExactly(8, 1);
            database.run(entities ->
                    assertThatThrownBy(() -> rebuilds(entities).rebuild()).isInstanceOf(Refused.class));

            end(database, company);
            assertThat(january(database))
                    .extracting(Figures::due, Figures::covered)
                    .containsExactly(4, 1);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_year_that_is_not_kept_yet_is_not_told_while_a_file_is_on_its_way_in(Vendor vendor) {
        given(vendor, (database, company) -> {
            begin(database, company);
            assertThatThrownBy(() -> january(database)).isInstanceOf(Refused.class);

            end(database, company);
            assertThat(january(database).due()).isEqualTo(8);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_is_kept_of_what_was_worked_out_when_a_file_began_to_come_in(Vendor vendor) {
        given(vendor, (database, company) -> {
            database.run(entities -> {
                StalePeople stale = new StalePeople(entities) {
                    @Override
                    public void forget(Collection<Mark> marks) {
                        super.forget(marks);
                        begin(database, company);
                    }
                };
                Upkeep upkeep = new CoverageBench(entities, stale).upkeep;
                assertThatThrownBy(() -> upkeep.bringUpToDate(List.of(2026))).isInstanceOf(Refused.class);
            });
            end(database, company);
            database.run(entities -> {
                StalePeople stale = new StalePeople(entities) {
                    @Override
                    public void forget(Collection<Mark> marks) {
                        begin(database, company);
                        end(database, company);
                    }
                };
                assertThatThrownBy(() -> new CoverageBench(entities, stale).upkeep.rebuild(people -> {}))
                        .isInstanceOf(Refused.class);
            });
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_rebuild_mends_what_was_changed_behind_its_back(Vendor vendor) {
        given(vendor, (database, company) -> {
            assertThat(january(database).due()).isEqualTo(8);
            database.run(entities -> company.in(entities).absent("2", "2025-12-29", "2026-01-31"));
            assertThat(january(database).due()).isEqualTo(8);

            database.run(entities -> assertThat(rebuilds(entities).rebuild()).isEqualTo(List.of(2026)));
            assertThat(january(database).due()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_reads_during_a_rebuild_sees_all_as_it_was_before(Vendor vendor) {
        given(vendor, (database, company) -> {
            assertThat(january(database).due()).isEqualTo(8);
            database.run(entities -> company.in(entities).absent("2", "2025-12-29", "2026-01-31"));

            database.run(entities -> {
                rebuilds(entities).rebuild();
                assertThat(january(database).due()).isEqualTo(8);
            });
            assertThat(january(database).due()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_change_that_is_committed_while_others_are_worked_out_keeps_its_mark(Vendor vendor) {
        given(vendor, (database, company) -> {
            january(database);
            database.run(entities -> new StalePeople(entities).mark(true, Set.of(company.id("2"))));
            database.run(entities -> {
                List<StalePeople.Mark> read = new StalePeople(entities).all();
                database.run(others -> new StalePeople(others).mark(true, Set.of(company.id("3"))));
                new StalePeople(entities).forget(read);
            });
            database.run(entities -> assertThat(new StalePeople(entities).all())
                    .extracting(StalePeople.Mark::people)
                    .containsExactly(Set.of(company.id("3"))));
        });
    }

    private interface Story {
        void tell(TestDatabase database, CompanyData company);
    }

    /** 2 and 3 report to 1 and are weekly. */
    private static void given(Vendor vendor, Story story) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> new CompanyData(entities)
                    .department("SALES", "Sales")
                    .person("1", "Ada", "2020-01-01", null)
                    .person("2", "Bruno", "2020-01-01", null)
                    .person("3", "Chloé", "2020-01-01", null)
                    .line("2", "2020-01-01", "SALES", "1")
                    .line("3", "2020-01-01", "SALES", "1"));
            story.tell(database, company);
        }
    }

    private static Figures january(TestDatabase database) {
        return database.inTransaction(entities -> new CoverageBench(entities)
                .report("2026-01-01", "2026-01-31", Grouping.COMPANY)
                .total());
    }

    private static CoverageRebuilds rebuilds(EntityManager entities) {
        return CoverageRebuildsTest.rebuilds(entities, entities, new RecordedEvents<>());
    }

    private static void begin(TestDatabase database, CompanyData company) {
        database.run(entities -> company.in(entities).importing("RUNNING"));
    }

    private static void end(TestDatabase database, CompanyData company) {
        database.run(entities -> company.in(entities).imported());
    }
}
