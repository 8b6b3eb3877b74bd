package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.application.MeetingFigures.Sums;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** One-to-ones give the same figures when read as so many that count alike, one by one, or person by person. */
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
    void on_h2_each_reading_gives_the_same(@ForAll long seed) {
        h2 = h2 == null ? founded(Vendor.H2) : h2;
        assertSame(h2, new Random(seed));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void on_postgresql_each_reading_gives_the_same(@ForAll long seed) {
        postgresql = postgresql == null ? founded(Vendor.POSTGRESQL) : postgresql;
        assertSame(postgresql, new Random(seed));
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

    private static void assertSame(TestDatabase database, Random random) {
        database.run(entities -> {
            CompanyInMotion company = new CompanyInMotion(entities, random);
            for (int i = 0; i < MOVES; i++) {
                company.move();
            }
            assertSame(entities, random);
        });
    }

    private static void assertSame(EntityManager entities, Random random) {
        MeetingFigures meetings = new CoverageBench(entities).meetings;
        LocalDate from = CompanyInMotion.START.plusDays(random.nextInt(CompanyInMotion.DAYS));
        LocalDate to = from.plusDays(random.nextInt(500));
        Period period = new Period(from, to, to);
        Selection selection = Selection.EVERYTHING
                .ofPopulation(random.nextInt(3) == 0 ? CompanyInMotion.population(random) : null)
                .ofCadence(random.nextInt(3) == 0 ? Cadence.values()[random.nextInt(Cadence.values().length)] : null);

        Sums byDepartment = meetings.sums(Grouping.DEPARTMENT, period, selection);
        Map<Group, Punctuality> managers =
                meetings.sums(Grouping.MANAGER, period, selection).byGroup();

        assertThat(meetings.total(period, selection)).isEqualTo(byDepartment.total());
        byDepartment
                .byGroup()
                .forEach((department, figures) -> assertThat(figures)
                        .isEqualTo(meetings.total(period, selection.inDepartments(only(department)))));
        managers.forEach((manager, figures) ->
                assertThat(figures).isEqualTo(meetings.total(period, selection.ofManagers(only(manager)))));
    }

    /** {@code null} stands for none. */
    private static Set<UUID> only(Group group) {
        return Collections.singleton(group.id());
    }
}
