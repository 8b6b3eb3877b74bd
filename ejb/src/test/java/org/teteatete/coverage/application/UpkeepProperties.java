package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.teteatete.coverage.application.CountedWindows.Reader;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.CoverageRules;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Placed;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.WindowCalendar;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.shared.database.Statements;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** Whatever happens in whatever order, what is kept is what building it anew gives, and tells what the rules say. */
class UpkeepProperties {

    private static final String EVERYTHING_KEPT = """
            select cast(in_year as varchar(4)) || ' ' || cast(employee_id as varchar(36)) || ' ' || cadence || ' ' || population || ' '
                   || cast(department_id as varchar(36)) || ' ' || cast(manager_id as varchar(36)) || ' '
                   || cast(due as varchar(20)) || ' ' || cast(covered as varchar(20)) || ' '
                   || cast(not_employed as varchar(20)) || ' ' || cast(absent as varchar(20)) || ' '
                   || cast(no_manager as varchar(20))
              from coverage_windows
            union all
            select cast(in_year as varchar(4)) || ' ' || cast(employee_id as varchar(36)) || ' NONE '
                   || cast(first_day as varchar(10)) || ' ' || cast(last_day as varchar(10)) || ' '
                   || coalesce(cast(until_day as varchar(10)), '-') || ' '
                   || cast(department_id as varchar(36)) || ' ' || cast(manager_id as varchar(36)) || ' ' || population
              from coverage_without_cadence
            """;

    private static TestDatabase h2;
    private static TestDatabase postgresql;

    @AfterContainer
    static void close() {
        h2 = closed(h2);
        postgresql = closed(postgresql);
    }

    private static TestDatabase closed(TestDatabase database) {
        if (database != null) {
            database.close();
        }
        return null;
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void on_h2_kept_is_rebuilt_window_for_window(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int moves) {
        h2 = h2 == null ? founded(Vendor.H2) : h2;
        assertKeptIsRebuilt(h2, new Random(seed), moves);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void on_postgresql_kept_is_rebuilt_window_for_window(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int moves) {
        postgresql = postgresql == null ? founded(Vendor.POSTGRESQL) : postgresql;
        assertKeptIsRebuilt(postgresql, new Random(seed), moves);
    }

    private static TestDatabase founded(Vendor vendor) {
        TestDatabase database = vendor.open();
        database.run(entities -> new CompanyInMotion(entities, new Random(1)).found());
        return database;
    }

    private static void assertKeptIsRebuilt(TestDatabase database, Random random, int moves) {
        for (int i = 0; i < moves; i++) {
            database.run(entities -> {
                new CompanyInMotion(entities, random).move();
                if (random.nextInt(4) == 0) {
                    assertToldIsWhatTheRulesSay(entities, random);
                }
            });
        }
        database.run(entities -> {
            assertToldIsWhatTheRulesSay(entities, random);
            List<String> kept = everythingKept(entities);
            new CoverageBench(entities).upkeep.rebuild(people -> {});
            assertThat(everythingKept(entities)).containsExactlyInAnyOrderElementsOf(kept);
        });
    }

    private static void assertToldIsWhatTheRulesSay(EntityManager entities, Random random) {
        LocalDate from = CompanyInMotion.START.plusDays(random.nextInt(CompanyInMotion.DAYS));
        LocalDate to = from.plusDays(random.nextInt(500));
        Period period = new Period(from, to, from.plusDays(random.nextInt(600)));
        Set<Counted> told = new HashSet<>();
        Selection selection = Selection.EVERYTHING
                .ofPopulation(random.nextBoolean() ? CompanyInMotion.population(random) : null)
                .ofCadence(random.nextBoolean() ? Cadence.values()[random.nextInt(Cadence.values().length)] : null);
        new CoverageBench(entities).windows.read(selection, new Reader(period, told::addAll));
        assertThat(told).isEqualTo(workedOut(entities, period, selection));
    }

    private static Set<Counted> workedOut(EntityManager entities, Period period, Selection selection) {
        CompanyCalendar company = new CompanyCalendar(new CompanySettings(entities), new RecordedEvents<>());
        WindowCalendar calendar = new WindowCalendar(period, company.workingDays());
        CoverageRules rules = new CoverageRules(company.cadences(), calendar);
        Set<Counted> counted = new HashSet<>();
        new EmployeeRecords(entities)
                .forEach(
                        new Days(calendar.firstDay(), calendar.lastDay()),
                        new KeptYears(entities).people(new UUID(0, 0), Integer.MAX_VALUE),
                        employee -> rules.placed(employee).stream()
                                .filter(placed -> isOf(selection, placed))
                                .map(Placed::counted)
                                .forEach(counted::add));
        return counted;
    }

    private static boolean isOf(Selection selection, Placed placed) {
        Window window = placed.counted().window();
        Cadence cadence = window == null ? Cadence.NONE : window.cadence();
        return selection
                        .population()
                        .filter(code -> !code.equals(placed.population()))
                        .isEmpty()
                && selection.cadence().filter(only -> only != cadence).isEmpty();
    }

    private static List<String> everythingKept(EntityManager entities) {
        return new ArrayList<>(
                Statements.on(entities.unwrap(Connection.class)).query(EVERYTHING_KEPT, row -> row.getString(1)));
    }
}
