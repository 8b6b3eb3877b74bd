package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartWords;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.shared.Act;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class FormSettingsTest {

    @TempDir
    Path directory;

    private PreparationBench own;
    private MeetingBench bench;

    private void on(Vendor vendor, Consumer<FormSettings> trial) {
        try (TestDatabase database = vendor.open()) {
            own = new PreparationBench(vendor, database, directory);
            bench = own.bench;
            trial.accept(own.form);
        }
    }

    @Test
    void at_least_eight_open_questions_come_with_each_part_in_both_languages() {
        FormWords words = new DefaultWords().words();
        for (Part part : Part.values()) {
            for (Language language : Language.values()) {
                assertThat(words.of(part, language).questions())
                        .hasSizeGreaterThanOrEqualTo(8)
                        .doesNotHaveDuplicates()
                        .allMatch(question -> question.endsWith("?"));
            }
        }
        assertThat(words.of(Part.OPENING, Language.FR)).isNotEqualTo(words.of(Part.OPENING, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_change_never_alters_what_was_held_before(Vendor vendor) {
        on(vendor, form -> {
            UUID held = held();
            bench.clock.advance(java.time.Duration.ofHours(1));
            bench.does(bench.sylvie, () -> form.replace(renamed("Écouter"), 0));
            bench.clock.advance(java.time.Duration.ofHours(1));
            UUID later = held();
            bench.clock.advance(java.time.Duration.ofHours(1));
            bench.does(bench.sylvie, () -> form.reset(1));

            assertThat(name(held)).isEqualTo("Vider son sac");
            assertThat(name(later)).isEqualTo("Écouter");
            Versioned<FormWords> now = bench.as(bench.ines, form::current);
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.value()).isEqualTo(new DefaultWords().words());
            assertThat(own.acts)
                    .extracting(Act::action)
                    .containsExactly("form-settings.replace", "form-settings.replace");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void whoever_read_an_older_version_replaces_none(Vendor vendor) {
        on(vendor, form -> {
            bench.does(bench.sylvie, () -> form.replace(renamed("Écouter"), 0));
            assertThatThrownBy(() -> bench.does(bench.sylvie, () -> form.replace(renamed("Parler"), 0)))
                    .isInstanceOf(Stale.class);
            assertThat(bench.as(bench.ines, form::current).value()).isEqualTo(renamed("Écouter"));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_words_of_a_one_to_one_tell_a_stranger_nothing(Vendor vendor) {
        on(vendor, form -> {
            UUID held = held();
            assertThatThrownBy(() -> bench.as(bench.karim, () -> form.of(held))).isInstanceOf(NotFound.class);
        });
    }

    private UUID held() {
        return bench.as(
                bench.nadia, () -> bench.meetings.record(bench.ines, MeetingBench.TODAY, 45, Forms.completeTexts()));
    }

    private String name(UUID meeting) {
        return bench.as(bench.ines, () -> own.form.of(meeting))
                .of(Part.OPENING, Language.FR)
                .name();
    }

    private static FormWords renamed(String name) {
        Map<Part, Map<Language, PartWords>> parts =
                new EnumMap<>(new DefaultWords().words().parts());
        PartWords english = parts.get(Part.OPENING).get(Language.EN);
        parts.put(
                Part.OPENING,
                Map.of(Language.FR, new PartWords(name, "", List.of("Comment allez-vous ?")), Language.EN, english));
        return new FormWords(parts);
    }
}
