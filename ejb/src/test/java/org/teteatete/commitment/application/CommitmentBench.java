package org.teteatete.commitment.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.teteatete.commitment.domain.CommitmentEvent;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.Side;
import org.teteatete.commitment.persistence.CommitmentLists;
import org.teteatete.commitment.persistence.CommitmentRepository;
import org.teteatete.commitment.persistence.CommitmentTallies;
import org.teteatete.encryption.application.TestServer;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.PairTexts;
import org.teteatete.meeting.application.Pairs;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.application.TestCompany;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.persistence.Diary;
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

/** The services of commitments as in the container: Nadia manages Inès, with whom she is in a one-to-one; Karim and Sylvie. */
final class CommitmentBench {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final CommitmentFilter OPEN = new CommitmentFilter(null, List.of(CommitmentState.OPEN), null, false);

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    final TestCompany company;
    final UUID sylvie;
    final UUID nadia;
    final UUID karim;
    final UUID ines;
    final UUID meeting;
    final Meetings meetings;
    final MeetingQueries meetingQueries;
    final Commitments commitments;
    final CommitmentQueries queries;
    final Leavers leavers;
    final CommitmentCounts counts;
    final RecordedEvents<CommitmentEvent> events = new RecordedEvents<>();
    private final CurrentActor currentActor = new CurrentActor();
    private final TestTransactions transactions;

    CommitmentBench(TestDatabase database, Path directory) {
        TestServer server =
                new TestServer(database, directory.resolve("keyset.json"), clock, TestServer.Interruption.NONE);
        server.start();
        company = new TestCompany(database);
        sylvie = company.hire("sylvie", null);
        nadia = company.hire("nadia", sylvie);
        karim = company.hire("karim", sylvie);
        ines = company.hire("ines", nadia);
        transactions = new TestTransactions(database);
        CompanyTime time = TestSettings.time(clock);
        Directory people = new Directory(new PeopleOnDay(transactions.entities()));
        CommitmentRepository repository = new CommitmentRepository(transactions.entities());
        Pairs pairs = new Pairs(people, currentActor, time);
        OneToOneRepository oneToOnes = new OneToOneRepository(transactions.entities());
        PairTexts pairTexts = new PairTexts(
                new PairTextRepository(transactions.entities()), server.texts(), new CommittedNextSteps(repository));
        meetings = new Meetings(
                oneToOnes,
                new Diary(transactions.entities()),
                pairs,
                pairTexts,
                time,
                new RecordedEvents<OneToOneEvent>());
        meetingQueries = new MeetingQueries(oneToOnes, pairs, pairTexts, time);
        CommitmentViews views = new CommitmentViews(server.texts(), people, time);
        commitments = new Commitments(repository, views, meetingQueries, server.texts(), currentActor, time, events);
        queries = new CommitmentQueries(
                repository,
                new CommitmentLists(transactions.entities()),
                views,
                meetingQueries,
                people,
                currentActor,
                time);
        counts = new CommitmentCounts(new CommitmentTallies(transactions.entities()), currentActor, time);
        leavers = new Leavers(repository, time, events);
        meeting = startedMeeting();
    }

    /** One between Nadia and Inès that is in progress. */
    UUID startedMeeting() {
        UUID id = as(nadia, () -> meetings.plan(ines, Slot.of(clock.instant().plusSeconds(600), null)));
        does(nadia, () -> meetings.start(new Seen(id, meetingQueries.view(id).version())));
        return id;
    }

    UUID made(UUID by, Side owner, int days, String text) {
        return as(by, () -> commitments.make(meeting, Part.CLOSING, owner, today().plusDays(days), text));
    }

    LocalDate today() {
        return TestSettings.time(clock).today();
    }

    <T> T as(UUID person, Supplier<T> work) {
        return as(person(person, Set.of(Role.EMPLOYEE, Role.MANAGER), Set.of()), work);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, () -> transactions.requiresNew(work));
    }

    void does(UUID person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    static Actor person(UUID id, Set<Role> roles, Set<UUID> departments) {
        return new Actor(id, Actor.Kind.PERSON, roles, departments, Locale.FRENCH);
    }

    CommitmentView view(UUID reader, UUID id) {
        return as(reader, () -> queries.view(id));
    }

    /** As its reader last saw it. */
    SeenCommitment seen(UUID reader, UUID id) {
        return new SeenCommitment(id, view(reader, id).version());
    }

    List<CommitmentView> open(UUID reader) {
        return as(reader, () -> queries.list(OPEN, null, 100));
    }

    void days(int days) {
        clock.advance(Duration.ofDays(days));
    }
}
