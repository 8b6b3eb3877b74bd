package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.PlannedMeeting;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.PunctualityTally;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** What is read as so many one-to-ones that count alike gives the figures of one-to-ones read day by day. */
class MeetingFiguresProperties {

    private static final int MOVES = 6;

    private static TestDatabase h2;
    private static TestDatabase postgresql;

    @AfterContainer
    static void close() {
        for (TestDatabase database : new TestDatabase[] {h2, postgresql}) {
            if (database != null) {
                database.close();
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void on_h2_alike_is_day_by_day(@ForAll long seed) {
        h2 = h2 == null ? founded(Vendor.H2) : h2;
        assertAlikeIsDayByDay(h2, new Random(seed));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void on_postgresql_alike_is_day_by_day(@ForAll long seed) {
        postgresql = postgresql == null ? founded(Vendor.POSTGRESQL) : postgresql;
        assertAlikeIsDayByDay(postgresql, new Random(seed));
    }

    private static TestDatabase founded(Vendor vendor) {
        TestDatabase database = vendor.open();
        database.run(entities -> {
            CompanyInMotion company = new CompanyInMotion(entities, new Random(1));
            company.found();
            for (int i = 0; i < 100; i++) {
                company.move();
            }
        });
        return database;
    }

    private static void assertAlikeIsDayByDay(TestDatabase database, Random random) {
        database.run(entities -> {
            CompanyInMotion company = new CompanyInMotion(entities, random);
            for (int i = 0; i < MOVES; i++) {
                company.move();
            }
            assertAlikeIsDayByDay(entities, random);
        });
    }

    private static void assertAlikeIsDayByDay(EntityManager entities, Random random) {
        CoverageBench bench = new CoverageBench(entities);
        MeetingFigures meetings = bench.meetings;
        LocalDate from = CompanyInMotion.START.plusDays(random.nextInt(CompanyInMotion.DAYS));
        LocalDate to = from.plusDays(random.nextInt(500));
        Period period = new Period(from, to, to);
        Selection selection = Selection.EVERYTHING
                .ofPopulation(random.nextInt(3) == 0 ? CompanyInMotion.population(random) : null)
                .ofCadence(random.nextInt(3) == 0 ? Cadence.values()[random.nextInt(Cadence.values().length)] : null);

        Map<Group, Punctuality> departments =
                meetings.sums(Grouping.DEPARTMENT, period, selection).byGroup();
        Map<Group, Punctuality> managers =
                meetings.sums(Grouping.MANAGER, period, selection).byGroup();

        assertThat(meetings.total(period, selection)).isEqualTo(dayByDay(bench, new Days(from, to), selection));
        departments.forEach((department, figures) ->
                assertThat(figures).isEqualTo(meetings.total(period, selection.inDepartments(only(department)))));
        managers.forEach((manager, figures) ->
                assertThat(figures).isEqualTo(meetings.total(period, selection.ofManagers(only(manager)))));
    }

    private static Punctuality dayByDay(CoverageBench bench, Days days, Selection selection) {
        BiPredicate<UUID, PlannedMeeting> selects = bench.selected.of(selection);
        PunctualityTally tally = new PunctualityTally();
        bench.planned.forEach(days, selection, true, (employee, meeting, count) -> {
            if (selects.test(employee, meeting)) {
                tally.add(meeting, count);
            }
        });
        return tally.punctuality();
    }

    /** {@code null} stands for none. */
    private static Set<UUID> only(Group group) {
        return Collections.singleton(group.id());
    }
}
