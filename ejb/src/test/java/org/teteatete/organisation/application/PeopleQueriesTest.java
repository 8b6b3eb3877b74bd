package org.teteatete.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.Dossier.Employment;
import org.teteatete.organisation.application.Dossier.Identity;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.organisation.persistence.DepartmentNames;
import org.teteatete.organisation.persistence.DossierReader;
import org.teteatete.organisation.persistence.DossierWriter;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.organisation.persistence.PeopleSearch;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;

class PeopleQueriesTest {

    private static final LocalDate HIRED = LocalDate.of(2024, 3, 4);
    private static final LocalDate MOVED = LocalDate.of(2025, 9, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 30);

    private final UUID boss = Ids.next();
    private final UUID ines = Ids.next();
    private final UUID gone = Ids.next();

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void people_are_found_as_they_were_on_the_day(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            fill(database);
            database.run(entities -> {
                PeopleQueries people = queries(entities);
                assertThat(numbers(people, filter(MOVED, null, null, false))).containsExactly("0001", "0002", "0003");
                assertThat(numbers(people, filter(LEFT.plusDays(1), null, null, false)))
                        .containsExactly("0001", "0002");
                assertThat(numbers(people, filter(LEFT.plusDays(1), null, null, true)))
                        .containsExactly("0001", "0002", "0003");
                assertThat(numbers(people, filter(MOVED.minusDays(1), null, "QUAL", false)))
                        .containsExactly("0003");
                assertThat(numbers(people, filter(MOVED, null, "QUAL", false))).containsExactly("0002", "0003");
                assertThat(numbers(people, filter(MOVED, "MILIE C", null, false)))
                        .containsExactly("0002");
                assertThat(numbers(people, filter(MOVED, "0_", null, false))).isEmpty();
                assertThat(people.find(filter(MOVED, null, null, false), 1, 1))
                        .extracting(PersonLine::manager)
                        .containsExactly("Alma Bossard");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_history_is_told_newest_first_and_without_reasons_of_absence(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            fill(database);
            database.run(entities -> {
                PersonHistory history = queries(entities).history(ines);
                assertThat(history.assignments())
                        .containsExactly(
                                new PersonHistory.Held(MOVED, "Quality", "Alma Bossard", null, "EMPLOYEE", 80),
                                new PersonHistory.Held(HIRED, "Sales", null, "Seller", "EMPLOYEE", 100));
                assertThat(history.absences()).containsExactly(new PersonHistory.Away(MOVED, MOVED.plusDays(2)));
                assertThatThrownBy(() -> queries(entities).history(Ids.next())).isInstanceOf(NotFound.class);
            });
        }
    }

    private void fill(TestDatabase database) {
        database.run(entities -> {
            new DepartmentNames(entities)
                    .write(List.of(
                            new DepartmentName("SALES", "Sales", HIRED), new DepartmentName("QUAL", "Quality", HIRED)));
            Assignment inSales = new Assignment(HIRED, "SALES", null, "Seller", "EMPLOYEE", 100);
            Assignment inQuality = new Assignment(MOVED, "QUAL", "0001", null, "EMPLOYEE", 80);
            new DossierWriter(entities)
                    .write(List.of(
                            added(boss, "0001", "Alma", "Bossard", null, inSales),
                            added(ines, "0002", "Émilie", "Caradou", null, inSales, inQuality),
                            added(
                                    gone,
                                    "0003",
                                    "Tom",
                                    "Davril",
                                    LEFT,
                                    new Assignment(HIRED, "QUAL", null, null, "EMPLOYEE", 100))));
            new AbsenceRows(entities)
                    .write(
                            List.of(new AbsenceFact(Ids.next(), "0002", "SICK", MOVED, MOVED.plusDays(2), null)),
                            List.of(),
                            List.of());
        });
    }

    private static DossierChange added(
            UUID id, String number, String given, String family, LocalDate leave, Assignment... assignments) {
        Identity identity = new Identity(family.toLowerCase(), null, given, family, null, null);
        return new DossierChange(
                null,
                new Dossier(id, number, identity, HIRED, List.of(new Employment(HIRED, leave)), List.of(assignments)));
    }

    private static PeopleFilter filter(LocalDate day, String text, String department, boolean everybody) {
        return new PeopleFilter(day, text, department, everybody);
    }

    private static List<String> numbers(PeopleQueries people, PeopleFilter filter) {
        List<String> found = people.find(filter, 0, 10).stream()
                .map(line -> line.person().employeeNumber())
                .toList();
        assertThat(people.count(filter)).isEqualTo(found.size());
        return found;
    }

    private static PeopleQueries queries(EntityManager entities) {
        return new PeopleQueries(
                new PeopleSearch(entities),
                new PeopleOnDay(entities),
                new DossierReader(entities),
                new DepartmentNames(entities),
                new AbsenceRows(entities),
                TestSettings.time(new MovableClock(Instant.parse("2026-11-26T08:00:00Z"))));
    }
}
