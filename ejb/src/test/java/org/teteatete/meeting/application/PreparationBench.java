package org.teteatete.meeting.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.persistence.FormWordings;
import org.teteatete.meeting.persistence.OwnTextRepository;
import org.teteatete.meeting.persistence.PreparationRepository;
import org.teteatete.shared.Act;
import org.teteatete.shared.Settings;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;

/** What people write around a one-to-one, beside {@link MeetingBench}. */
final class PreparationBench {

    final MeetingBench bench;
    final Preparations preparations;
    final PrivateNotes notes;
    final WinNotebook notebook;
    final OwnTextPurge purge;
    final FormSettings form;
    final List<Act> acts = new ArrayList<>();
    private final TestDatabase database;
    private final Vendor vendor;

    PreparationBench(Vendor vendor, TestDatabase database, Path directory) {
        this.vendor = vendor;
        this.database = database;
        bench = new MeetingBench(database, directory);
        Settings settings = TestSettings.of(Map.of());
        Texts texts = bench.server.texts();
        OwnTextRepository own = new OwnTextRepository(bench.transactions.entities());
        preparations = new Preparations(
                bench.repository,
                new PreparationRepository(bench.transactions.entities()),
                bench.pairs,
                texts,
                bench.time,
                new RecordedEvents<>(acts::add));
        notes = new PrivateNotes(bench.repository, own, bench.pairs, texts, bench.time, settings);
        notebook =
                new WinNotebook(bench.repository, own, bench.meetings, bench.queries, bench.pairs, texts, bench.time);
        purge = new OwnTextPurge(own, bench.time, settings, new RecordedEvents<>(acts::add));
        form = new FormSettings(
                new FormWordings(bench.transactions.entities()),
                new DefaultWords(),
                bench.repository,
                bench.pairs,
                bench.currentActor,
                bench.time,
                new RecordedEvents<>(acts::add));
    }

    PreparationView prepared(UUID reader, UUID meeting) {
        return bench.as(reader, () -> preparations.view(meeting));
    }

    void prepare(UUID person, UUID meeting, Prepared item, String text) {
        bench.does(
                person,
                () -> preparations.write(
                        meeting,
                        Map.of(item, text),
                        preparations.view(meeting).own().version()));
    }

    void publish(UUID person, UUID meeting) {
        bench.does(
                person,
                () -> preparations.publish(
                        meeting, preparations.view(meeting).own().version()));
    }

    void note(UUID person, UUID meeting, String text) {
        bench.does(person, () -> notes.write(meeting, text, notes.own(meeting).version()));
    }

    /** Everything that the database holds, as its own tools write it. */
    String dump() {
        return database.inTransaction(entities -> {
            if (vendor == Vendor.H2) {
                return lines(entities.createNativeQuery("script").getResultList());
            }
            entities.createNativeQuery("set local xmlbinary to hex").executeUpdate();
            return lines(entities.createNativeQuery(
                            "select query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text"
                                    + " from pg_tables where schemaname = 'public'")
                    .getResultList());
        });
    }

    private static String lines(List<?> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
