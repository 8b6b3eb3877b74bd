package org.teteatete.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.application.TestCompany;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.organisation.domain.PairEnded.Reason;
import org.teteatete.organisation.persistence.KnownPairs;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

class ReportingChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int ALL = 10;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    private final RecordedEvents<PairEnded> events = new RecordedEvents<>();
    private TestCompany company;
    private TestTransactions transactions;
    private ReportingChanges changes;
    private UUID nadia;
    private UUID sylvie;
    private UUID ines;

    private void on(Vendor vendor, Consumer<ReportingChangesTest> trial) {
        try (TestDatabase database = vendor.open()) {
            company = new TestCompany(database);
            transactions = new TestTransactions(database);
            changes = new ReportingChanges(new KnownPairs(transactions.entities()), TestSettings.time(clock), events);
            sylvie = company.hire("sylvie", null);
            nadia = company.hire("nadia", sylvie);
            ines = company.hire("ines", nadia);
            look();
            trial.accept(this);
        }
    }

    private List<PairEnded> look() {
        int before = events.fired().size();
        transactions.requiresNew(() -> changes.end(ALL));
        transactions.requiresNew(changes::begin);
        return events.fired().subList(before, events.fired().size());
    }

    private List<PairEnded> lookAfter(int days) {
        clock.advance(Duration.ofDays(days));
        return look();
    }

    private static PairEnded changed(UUID employee, UUID manager, LocalDate on) {
        return new PairEnded(employee, manager, Reason.MANAGER_CHANGED, false, false, on);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_change_of_manager_is_told_once_on_its_day_and_never_before(Vendor vendor) {
        on(vendor, test -> {
            company.move(ines, sylvie, TODAY.plusDays(3));

            assertThat(look()).isEmpty();
            assertThat(lookAfter(2)).isEmpty();
            assertThat(lookAfter(1)).containsExactly(changed(ines, nadia, TODAY.plusDays(3)));
            assertThat(look()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_row_that_is_dated_back_is_told_of_when_it_comes(Vendor vendor) {
        on(vendor, test -> {
            company.move(ines, sylvie, TODAY.minusDays(40));

            assertThat(look()).containsExactly(changed(ines, nadia, TODAY));
            company.move(ines, nadia, TODAY.minusDays(20));
            assertThat(look()).containsExactly(changed(ines, sylvie, TODAY));
            company.move(ines, null, TODAY);
            assertThat(look()).containsExactly(changed(ines, nadia, TODAY));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_leaves_ends_their_pairs_the_day_after_the_last_one(Vendor vendor) {
        on(vendor, test -> {
            company.leave(nadia, TODAY.plusDays(1));

            assertThat(lookAfter(1)).isEmpty();
            assertThat(lookAfter(1))
                    .containsExactlyInAnyOrder(
                            new PairEnded(ines, nadia, Reason.LEFT, false, true, TODAY.plusDays(2)),
                            new PairEnded(nadia, sylvie, Reason.LEFT, true, false, TODAY.plusDays(2)));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_team_of_somebody_who_was_replaced_has_changed_its_manager(Vendor vendor) {
        on(vendor, test -> {
            company.leave(nadia, TODAY.minusDays(1));
            company.move(ines, sylvie, TODAY);

            assertThat(look()).contains(new PairEnded(ines, nadia, Reason.MANAGER_CHANGED, false, true, TODAY));
            assertThat(lookAfter(1)).isEmpty();
            company.leave(ines, TODAY);
            assertThat(look())
                    .containsExactly(new PairEnded(ines, sylvie, Reason.LEFT, true, false, TODAY.plusDays(1)));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void they_are_told_of_a_part_at_a_time(Vendor vendor) {
        on(vendor, test -> {
            company.leave(nadia, TODAY.minusDays(1));

            assertThat(transactions.<Integer>requiresNew(() -> changes.end(1))).isEqualTo(1);
            assertThat(transactions.<Integer>requiresNew(() -> changes.end(1))).isEqualTo(1);
            assertThat(transactions.<Integer>requiresNew(() -> changes.end(1))).isZero();
            assertThat(events.fired()).hasSize(2);
        });
    }
}
