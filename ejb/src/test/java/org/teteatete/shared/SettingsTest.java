package org.teteatete.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.testing.TestSettings;

class SettingsTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void everything_has_a_default() {
        Settings settings = TestSettings.of(Map.of());

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(settings.privateNoteMonths()).isEqualTo(12);
        assertThat(settings.bootstrapToken()).isEmpty();
        assertThat(settings.bootstrapTokenIsTooShort()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "teteatete.retention.private.notes, 0",
        "teteatete.retention.private.notes, 13",
        "teteatete.retention.private.notes, 24",
        "teteatete.retention.private.notes, six",
        "teteatete.timezone, Europe/Lutetia",
        "teteatete.timezone, +25"
    })
    void a_value_that_is_not_of_its_form_refuses_the_start_and_is_named(String key, String value) {
        assertThatThrownBy(() -> TestSettings.of(Map.of(key, value)).check())
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContainingAll(key, key.toUpperCase().replace('.', '_'), value);
    }

    @Test
    void a_private_note_may_be_kept_for_less_than_a_year() {
        assertThat(TestSettings.of(Map.of("teteatete.retention.private.notes", "6"))
                        .privateNoteMonths())
                .isEqualTo(6);
    }

    @Test
    void a_bootstrap_token_under_32_characters_is_none() {
        Settings tooShort = TestSettings.of(Map.of("teteatete.bootstrap.token", "x".repeat(31)));
        Settings longEnough = TestSettings.of(Map.of("teteatete.bootstrap.token", "x".repeat(32)));

        assertThat(tooShort.bootstrapToken()).isEmpty();
        assertThat(tooShort.bootstrapTokenIsTooShort()).isTrue();
        assertThat(longEnough.bootstrapToken()).contains("x".repeat(32));
        assertThat(longEnough.bootstrapTokenIsTooShort()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:~/company",
                "jdbc:h2:file:~/company",
                "jdbc:h2:~/company;WRITE_DELAY=0",
                "jdbc:h2:~/a/../company"
            })
    void what_belongs_to_an_installation_is_beside_its_H2_file(String url) {
        assertThat(TestSettings.of(Map.of("teteatete.database.url", url)).installationDirectory())
                .isEqualTo(HOME);
    }

    @Test
    void a_relative_address_is_one_of_the_working_directory() {
        assertThat(DatabaseUrl.h2File("jdbc:h2:./data/company"))
                .contains(Path.of("data/company").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:company",
                "jdbc:h2:tcp://localhost/~/company",
                "jdbc:h2:ssl://localhost/company",
                "jdbc:h2:zip:~/company.zip!/company",
                "jdbc:h2:",
                "jdbc:postgresql://localhost/company"
            })
    void other_databases_have_no_file_of_their_own(String url) {
        assertThat(DatabaseUrl.h2File(url)).isEmpty();
    }
}
