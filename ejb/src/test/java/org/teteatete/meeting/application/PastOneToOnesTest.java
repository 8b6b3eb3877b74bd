package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.encryption.application.TestServer;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.FormEntry;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.persistence.PastRows;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

class PastOneToOnesTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void come_in_as_they_stand_and_sealed(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server =
                    new TestServer(database, directory.resolve("keyset.json"), clock, TestServer.Interruption.NONE);
            server.start();
            TestCompany company = new TestCompany(database);
            UUID nadia = company.hire("nadia", null);
            UUID ines = company.hire("ines", nadia);
            TestTransactions transactions = new TestTransactions(database);
            PastOneToOnes past = new PastOneToOnes(
                    new PastRows(transactions.entities()),
                    server.texts(),
                    TestSettings.time(clock),
                    new RecordedEvents<>());

            transactions.required(() -> past.add(List.of(
                    new PastOneToOne(
                            ines,
                            nadia,
                            LocalDate.of(2026, 11, 18),
                            LocalDate.of(2026, 11, 20),
                            LocalTime.of(14, 0),
                            45,
                            OneToOneState.CONTESTED,
                            1,
                            Contested.CONTENT,
                            null,
                            Map.of(Field.FACT, " Le compte rendu du 16 est arrivé le 18.", Field.WIN, " "),
                            "Le 18 était convenu."),
                    new PastOneToOne(
                            ines,
                            nadia,
                            LocalDate.of(2026, 12, 1),
                            LocalDate.of(2026, 12, 1),
                            LocalTime.of(14, 0),
                            45,
                            OneToOneState.PLANNED,
                            0,
                            null,
                            null,
                            Map.of(),
                            null))));

            database.run(entities -> {
                List<OneToOne> found = entities.createQuery(
                                "select m from OneToOne m order by m.plan.day", OneToOne.class)
                        .getResultList();
                assertThat(found)
                        .extracting(meeting -> meeting.course().state())
                        .containsExactly(OneToOneState.CONTESTED, OneToOneState.PLANNED);
                assertThat(found.get(0).course().heldOn()).contains(LocalDate.of(2026, 11, 20));
                assertThat(found.get(0).plan().timesPostponed()).isEqualTo(1);
                assertThat(found.get(0).plan().slot().orElseThrow().at()).isEqualTo("2026-11-20T13:00:00Z");
                List<FormEntry> written = entities.createQuery("select e from FormEntry e", FormEntry.class)
                        .getResultList();
                assertThat(written).extracting(FormEntry::field).containsExactly(Field.FACT);
                assertThat(server.open(
                                ines,
                                FormEntry.recordOf(found.get(0).id(), Field.FACT),
                                written.get(0).content()))
                        .contains("Le compte rendu du 16 est arrivé le 18.");
            });
        }
    }
}
