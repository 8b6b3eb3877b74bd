package org.teteatete.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.application.TestCompany;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.organisation.persistence.PeopleSearch;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;

class ColleaguesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_works_here_today_is_found_by_a_part_of_their_name_in_the_order_of_names(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestCompany company = new TestCompany(database);
            UUID boss = company.hire("marianne", null);
            UUID anna = company.hire("Anna", boss);
            UUID joanna = company.hire("Joanna", boss);
            UUID leaving = company.hire("Annabelle", boss);
            UUID gone = company.hire("Hanna", boss);
            company.leave(leaving, TODAY);
            company.leave(gone, TODAY.minusDays(1));

            assertThat(named(database, "ann", 9)).containsExactly(anna, leaving, joanna, boss);
            assertThat(named(database, "  ANNA f ", 9)).containsExactly(anna, joanna);
            assertThat(named(database, "ann", 2)).containsExactly(anna, leaving);
            assertThat(named(database, "%", 9)).isEmpty();
            assertThat(named(database, "an%a", 9)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void less_than_two_letters_find_nobody(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            new TestCompany(database).hire("Anna", null);
            for (String part : new String[] {null, "", " ", "a", " a "}) {
                assertThat(named(database, part, 9)).as("«%s»", part).isEmpty();
            }
        }
    }

    private static List<UUID> named(TestDatabase database, String part, int limit) {
        return database
                .inTransaction(entities -> new Colleagues(
                                new PeopleSearch(entities),
                                new PeopleOnDay(entities),
                                TestSettings.time(new MovableClock(Instant.parse("2026-11-26T08:00:00Z"))))
                        .named(part, limit))
                .stream()
                .map(PersonOnDay::id)
                .toList();
    }
}
