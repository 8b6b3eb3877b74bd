package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.persistence.SavedViewRepository;
import org.teteatete.encryption.application.TestServer;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

class SavedViewsTest {

    private final CurrentActor actor = new CurrentActor();

    @TempDir
    Path directory;

    private TestTransactions transactions;
    private SavedViewRepository repository;
    private SavedViews views;
    private UUID odile;
    private UUID karim;

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_view_is_named_found_by_name_renamed_and_removed(TestDatabase.Vendor vendor) {
        on(vendor, () -> {
            UUID night = save("  Night shift ", "in=LOG");
            save("all quarters", "period=quarter");
            assertThat(own()).containsExactly("all quarters period=quarter", "Night shift in=LOG");

            transactions.required(() -> views.rename(night, "A dock at night"));
            assertThat(own()).containsExactly("A dock at night in=LOG", "all quarters period=quarter");

            transactions.required(() -> views.remove(night));
            assertThat(own()).containsExactly("all quarters period=quarter");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void nobody_knows_the_views_of_others(TestDatabase.Vendor vendor) {
        on(vendor, () -> {
            UUID night = save("Night shift", "in=LOG");
            as(karim);
            assertThat(own()).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> transactions.required(() -> views.remove(night)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> transactions.required(() -> views.rename(night, "Mine")));
            save("Night shift", "in=PRD");
            as(odile);
            assertThat(own()).containsExactly("Night shift in=LOG");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_name_is_there_once_and_not_too_long_and_views_are_few(TestDatabase.Vendor vendor) {
        on(vendor, () -> {
            UUID night = save("Night shift", "in=LOG");
            assertRefused("coverage.view.nameTaken", () -> save("night SHIFT", "in=PRD"));
            assertRefused("coverage.view.nameMissing", () -> save(" ", "in=PRD"));
            assertRefused("coverage.view.nameTooLong", () -> save("n".repeat(61), "in=PRD"));
            transactions.required(() -> views.rename(night, "night shift"));
            for (int i = 2; i <= SavedViews.MOST; i++) {
                save("View " + i, "in=PRD");
            }
            assertRefused("coverage.view.nameTaken", () -> transactions.required(() -> views.rename(night, "View 2")));
            assertRefused("coverage.view.tooMany", () -> save("One more", "in=PRD"));
            assertThat(own()).hasSize(SavedViews.MOST);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_cannot_be_kept_is_refused_in_words(TestDatabase.Vendor vendor) {
        on(vendor, () -> {
            assertRefused("coverage.view.unreadable", () -> save("Night shift", null));
            assertRefused("coverage.view.tooMuch", () -> save("Night shift", "in=".repeat(667)));
            save("Night shift", "i".repeat(SavedViews.LONGEST_QUERY));
            assertThat(own()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_name_is_not_readable_in_the_database(TestDatabase.Vendor vendor) {
        on(vendor, () -> {
            save("Night shift", "in=LOG");
            String kept = transactions.required(
                    () -> new String(repository.of(odile).get(0).name(), StandardCharsets.ISO_8859_1));
            assertThat(kept).doesNotContain("Night");
        });
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.key())
                        .containsExactly(key));
    }

    private UUID save(String name, String query) {
        return transactions.required(() -> views.save(name, query));
    }

    private List<String> own() {
        return transactions.required(() -> views.own().stream()
                .map(view -> view.name() + " " + view.query())
                .toList());
    }

    private void as(UUID person) {
        actor.enter(new Actor(person, Actor.Kind.PERSON, Set.of(Role.HR_PARTNER), Set.of(), Locale.FRENCH));
    }

    private void on(TestDatabase.Vendor vendor, Runnable test) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CompanyData company = new CompanyData(entities)
                        .person("1", "Odile", "2020-01-01", null)
                        .person("2", "Karim", "2020-01-01", null);
                odile = company.id("1");
                karim = company.id("2");
            });
            TestServer server = new TestServer(
                    database, directory.resolve("keyset.json"), Clock.systemUTC(), TestServer.Interruption.NONE);
            server.start();
            transactions = new TestTransactions(database);
            repository = new SavedViewRepository(transactions.entities());
            views = new SavedViews(repository, actor, server.texts(), TestSettings.time(Clock.systemUTC()));
            as(odile);
            test.run();
        }
    }
}
