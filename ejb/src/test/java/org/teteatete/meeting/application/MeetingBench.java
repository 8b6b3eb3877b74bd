package org.teteatete.meeting.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.teteatete.encryption.application.TestServer;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.JourneyRepository;
import org.teteatete.meeting.persistence.LiveRows;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.PairTextRepository;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

/** The services of one-to-ones as in the container, on a test's database: Nadia manages Inès and Karim, Sylvie manages Nadia. */
public final class MeetingBench {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    public final TestCompany company;
    public final UUID sylvie;
    public final UUID nadia;
    public final UUID ines;
    public final UUID karim;
    public final Meetings meetings;
    public final MeetingQueries queries;
    final JourneyQueries journeys;
    final LateMeetings late;
    final LiveForms live;
    public final Set<UUID> withNextStep = new HashSet<>();
    final RecordedEvents<OneToOneEvent> events = new RecordedEvents<>();
    public final CurrentActor currentActor = new CurrentActor();
    public final TestTransactions transactions;
    public final TestServer server;
    public final OneToOneRepository repository;
    final Pairs pairs;
    final PairTexts texts;
    public final CompanyTime time = TestSettings.time(clock);

    public MeetingBench(TestDatabase database, Path directory) {
        server = new TestServer(database, directory.resolve("keyset.json"), clock, TestServer.Interruption.NONE);
        server.start();
        company = new TestCompany(database);
        sylvie = company.hire("sylvie", null);
        nadia = company.hire("nadia", sylvie);
        ines = company.hire("ines", nadia);
        karim = company.hire("karim", nadia);
        transactions = new TestTransactions(database);
        repository = new OneToOneRepository(transactions.entities());
        pairs = new Pairs(new Directory(new PeopleOnDay(transactions.entities())), currentActor, time);
        texts = new PairTexts(new PairTextRepository(transactions.entities()), server.texts(), withNextStep::contains);
        meetings = new Meetings(repository, new Diary(transactions.entities()), pairs, texts, time, events);
        queries = new MeetingQueries(repository, pairs, texts, time);
        JourneyRepository journeyRepository = new JourneyRepository(transactions.entities());
        journeys = new JourneyQueries(
                journeyRepository, pairs, new JourneyTexts(journeyRepository, texts, server.texts()), time);
        late = new LateMeetings(repository, time, events);
        live = new LiveForms(repository, new LiveRows(transactions.entities()), pairs, texts, currentActor, time);
    }

    public <T> T as(UUID person, Supplier<T> work) {
        return as(person(person, Set.of(), Set.of()), work);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, () -> transactions.requiresNew(work));
    }

    public void does(UUID person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    public static Actor person(UUID id, Set<Role> roles, Set<UUID> departments) {
        return new Actor(id, Actor.Kind.PERSON, roles, departments, Locale.FRENCH);
    }

    /** Inès's, planned by Nadia. */
    UUID planned(Instant at) {
        return as(nadia, () -> meetings.plan(ines, Slot.of(at, null)));
    }

    public Seen seen(UUID id) {
        return new Seen(id, as(nadia, () -> queries.view(id)).version());
    }

    MeetingView view(UUID reader, UUID id) {
        return as(reader, () -> queries.view(id));
    }

    public LocalDate today() {
        return time.today();
    }

    /** So many days go by: also the day of 25 hours on which summer time ends. */
    public void days(int days) {
        Instant now = clock.instant();
        clock.advance(Duration.between(now, now.atZone(time.zone()).plusDays(days)));
    }
}
