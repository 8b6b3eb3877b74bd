package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.domain.Rebuild;
import org.teteatete.coverage.domain.Rebuild.State;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.coverage.persistence.RebuildRows;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Refused;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;

class CoverageRebuildsTest {

    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-11-24T09:00:00Z"));
    private static final CompanyTime TIME = TestSettings.time(CLOCK);

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_is_told_before_the_first_and_then_the_last_with_its_end(Vendor vendor) {
        given(vendor, (database, company) -> {
            RecordedEvents<Act> acts = new RecordedEvents<>();
            database.run(entities -> {
                CoverageRebuilds rebuilds = rebuilds(entities, entities, acts);
                assertThat(rebuilds.last()).isEmpty();

                rebuilds.rebuild();
                assertThat(rebuilds.last())
                        .hasValueSatisfying(last -> assertThat(last)
                                .returns(State.COMPLETED, Rebuild::state)
                                .returns(3, Rebuild::people)
                                .returns(100, Rebuild::percent)
                                .returns(Duration.ZERO, Rebuild::took));
            });
            assertThat(acts.fired()).extracting(Act::action).containsExactly("coverage.rebuild");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void before_anybody_has_looked_at_a_year_there_is_nothing_to_build_anew(Vendor vendor) {
        RecordedEvents<Act> acts = new RecordedEvents<>();
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CoverageRebuilds rebuilds = rebuilds(entities, entities, acts);
                assertThat(rebuilds.isAnythingKept()).isFalse();
                assertThat(rebuilds.rebuild()).isEmpty();
                assertThatThrownBy(rebuilds::begin).isInstanceOf(Refused.class);
                assertThat(rebuilds.last()).isEmpty();
            });
        }
        assertThat(acts.fired()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void others_see_how_far_it_got_before_it_is_committed_and_start_no_second_one(Vendor vendor) {
        given(
                vendor,
                (database, company) -> database.run(entities -> {
                    Upkeep upkeep = new CoverageBench(entities).upkeep;
                    UUID id = database.inTransaction(others -> log(others).begin());
                    List<Integer> told = new ArrayList<>();
                    upkeep.rebuild(people -> {
                        told.add(people);
                        database.run(others -> log(others).advance(id, people));
                        database.run(others -> {
                            CoverageRebuilds theirs = rebuilds(others, others, new RecordedEvents<>());
                            assertThat(theirs.last())
                                    .hasValueSatisfying(last -> assertThat(last)
                                            .returns(State.RUNNING, Rebuild::state)
                                            .returns(3, Rebuild::people)
                                            .returns(3, Rebuild::total));
                            assertThatThrownBy(theirs::begin).isInstanceOf(Refused.class);
                        });
                    });
                    assertThat(told).containsExactly(3);
                }));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void one_that_was_refused_is_told_although_nothing_of_it_is_committed(Vendor vendor) {
        given(vendor, (database, company) -> {
            RecordedEvents<Act> acts = new RecordedEvents<>();
            database.run(entities -> company.in(entities).importing("RUNNING"));
            database.run(entities -> assertThatThrownBy(() ->
                            database.run(own -> rebuilds(own, entities, acts).rebuild()))
                    .isInstanceOf(Refused.class));

            database.run(entities -> assertThat(new RebuildRows(entities).last())
                    .hasValueSatisfying(last -> assertThat(last.state()).isEqualTo(State.REFUSED)));
            assertThat(acts.fired()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void one_of_which_nothing_was_heard_for_long_was_interrupted_and_another_may_begin(Vendor vendor) {
        given(
                vendor,
                (database, company) -> database.run(entities -> {
                    CoverageRebuilds rebuilds = rebuilds(entities, entities, new RecordedEvents<>());
                    UUID id = rebuilds.begin();
                    CLOCK.advance(Duration.ofMinutes(14));
                    assertThat(rebuilds.last())
                            .hasValueSatisfying(
                                    last -> assertThat(last.isQuiet(TIME.now())).isTrue());
                    log(entities).advance(id, 2);
                    assertThat(rebuilds.last())
                            .hasValueSatisfying(
                                    last -> assertThat(last.isQuiet(TIME.now())).isFalse());
                    CLOCK.advance(Duration.ofMinutes(14));
                    assertThat(rebuilds.last()).map(Rebuild::state).hasValue(State.RUNNING);
                    assertThat(rebuilds.last())
                            .map(Rebuild::givenUpAt)
                            .hasValue(TIME.now().plus(Duration.ofMinutes(1)));

                    CLOCK.advance(Duration.ofMinutes(2));
                    assertThat(rebuilds.last()).map(Rebuild::state).hasValue(State.INTERRUPTED);
                    assertThat(rebuilds.run(rebuilds.begin())).isEqualTo(List.of(2026));
                    assertThat(rebuilds.last()).map(Rebuild::state).hasValue(State.COMPLETED);
                }));
    }

    private static void given(Vendor vendor, BiConsumer<TestDatabase, CompanyData> story) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> new CompanyData(entities)
                    .department("SALES", "Sales")
                    .person("1", "Ada", "2020-01-01", null)
                    .person("2", "Bruno", "2020-01-01", null)
                    .person("3", "Chloé", "2020-01-01", null)
                    .line("2", "2020-01-01", "SALES", "1"));
            database.run(entities -> new CoverageBench(entities).upkeep.bringUpToDate(List.of(2026)));
            story.accept(database, company);
        }
    }

    /** @param apart the log's transaction: in the container each of its calls is one of its own */
    static CoverageRebuilds rebuilds(EntityManager entities, EntityManager apart, RecordedEvents<Act> acts) {
        return new CoverageRebuilds(
                new CoverageBench(entities).upkeep,
                new KeptYears(entities),
                new RebuildRows(entities),
                log(apart),
                TIME,
                acts);
    }

    private static RebuildLog log(EntityManager entities) {
        return new RebuildLog(new RebuildRows(entities), TIME);
    }
}
