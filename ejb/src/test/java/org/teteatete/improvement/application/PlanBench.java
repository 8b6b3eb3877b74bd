package org.teteatete.improvement.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teteatete.access.application.ActorNames;
import org.teteatete.access.application.HrStaff;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.ApiTokenRepository;
import org.teteatete.access.persistence.HrStaffRows;
import org.teteatete.encryption.application.TestServer;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanEvent;
import org.teteatete.improvement.domain.PlanLife;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.improvement.persistence.PlanFacts;
import org.teteatete.improvement.persistence.PlanPages;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.NextSteps;
import org.teteatete.meeting.application.PairTexts;
import org.teteatete.meeting.application.Pairs;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.application.TestCompany;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.PairTextRepository;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PeopleChanged;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

/**
 * The services of improvement plans as in the container. Nadia manages Inès and reports to Sylvie; Karim is the HR partner of
 * their department, Brigitte and Colette are HR administrators, Tom is nobody to the two.
 */
public final class PlanBench {

    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    public static final LocalDate START = LocalDate.of(2026, 10, 5);
    public static final LocalDate END = LocalDate.of(2026, 11, 6);

    public final MovableClock clock = new MovableClock(Instant.parse("2026-09-28T08:00:00Z"));
    public final TestCompany company;
    public final UUID sylvie;
    public final UUID nadia;
    public final UUID ines;
    public final UUID karim;
    public final UUID brigitte;
    public final UUID colette;
    public final UUID tom;
    public final ImprovementPlans plans;
    public final PlanDrafting drafting;
    public final PlanQueries queries;
    public final PlanLists lists;
    public final PlanOverviews overviews;
    public final ApprovalPolicies policies;
    public final Delegations delegations;
    public final PlanKeeping keeping;
    public final PastPlans past;
    public final Meetings meetings;
    public final MeetingQueries meetingQueries;
    public final PlanRepository repository;
    public final RecordedEvents<PlanEvent> events = new RecordedEvents<>(act -> observe(act));
    public final RecordedEvents<Act> acts = new RecordedEvents<>(act -> observe(act));
    /** Also told of every act, inside its transaction. */
    public Consumer<Act> observer = act -> {};

    private final TestDatabase database;
    final CurrentActor currentActor = new CurrentActor();
    final TestTransactions transactions;
    final TestServer server;
    private final CompanyTime time = TestSettings.time(clock);
    private final Map<UUID, Set<Role>> roles = new HashMap<>();

    public PlanBench(TestDatabase database, Path directory) {
        this.database = database;
        server = new TestServer(database, directory.resolve("keyset.json"), clock, TestServer.Interruption.NONE);
        server.start();
        company = new TestCompany(database);
        brigitte = company.hire("brigitte", null);
        colette = company.hire("colette", brigitte);
        karim = company.hire("karim", brigitte);
        sylvie = company.hire("sylvie", brigitte);
        nadia = company.hire("nadia", sylvie);
        ines = company.hire("ines", nadia);
        tom = company.hire("tom", sylvie);
        grant(karim, Role.HR_PARTNER);
        grant(brigitte, Role.HR_ADMIN);
        grant(colette, Role.HR_ADMIN);
        transactions = new TestTransactions(database);
        Directory people = new Directory(new PeopleOnDay(transactions.entities()));
        HrStaff staff = new HrStaff(new HrStaffRows(transactions.entities(), TestSettings.of(Map.of())), time);
        ActorNames names = new ActorNames(
                new AccountHolders(transactions.entities()), new ApiTokenRepository(transactions.entities()));
        Absences absences = new Absences(new AbsenceRows(transactions.entities()), new RecordedEvents<PeopleChanged>());
        CompanyCalendar calendar = new CompanyCalendar(new CompanySettings(transactions.entities()), acts);
        Pairs pairs = new Pairs(people, currentActor, time);
        OneToOneRepository oneToOnes = new OneToOneRepository(transactions.entities());
        NextSteps noSteps = meeting -> false;
        PairTexts pairTexts = new PairTexts(new PairTextRepository(transactions.entities()), server.texts(), noSteps);
        meetings = new Meetings(
                oneToOnes,
                new Diary(transactions.entities()),
                pairs,
                pairTexts,
                time,
                new RecordedEvents<OneToOneEvent>());
        meetingQueries = new MeetingQueries(oneToOnes, pairs, pairTexts, time);
        repository = new PlanRepository(transactions.entities());
        ApprovalSettings settings = new ApprovalSettings(transactions.entities());
        Approvers approvers = new Approvers(people, absences, staff, settings, time);
        PlanAccess access = new PlanAccess(repository, approvers, people, calendar, currentActor, time);
        PlanTexts texts = new PlanTexts(server.texts());
        policies = new ApprovalPolicies(settings, acts);
        delegations = new Delegations(settings, people, names, currentActor, time, acts);
        PlanOrigins origins = new PlanOrigins(meetingQueries, names);
        plans = new ImprovementPlans(
                repository,
                new HeldPlans(repository, access, origins, approvers),
                access,
                texts,
                origins,
                approvers,
                policies,
                people,
                time,
                events);
        drafting = new PlanDrafting(repository, access, origins, approvers, policies, people, names);
        PlanViews views = new PlanViews(repository, access, texts, names);
        PlanLines lines = new PlanLines(repository, access, names, calendar);
        queries = new PlanQueries(repository, settings, access, texts, views, lines, currentActor);
        lists = new PlanLists(
                repository, new PlanPages(transactions.entities()), settings, access, lines, currentActor);
        overviews = new PlanOverviews(new PlanFacts(transactions.entities()), lists, currentActor, time);
        keeping = new PlanKeeping(
                repository, new PlanUpkeep(repository, access, approvers, people, absences, calendar, events));
        past = new PastPlans(repository, settings, texts, server.texts(), calendar, time, events);
    }

    private void observe(Act act) {
        observer.accept(act);
    }

    /** Gives one of HR's roles; a partner's department is the company's only one. */
    public void grant(UUID person, Role role) {
        roles.computeIfAbsent(person, id -> new HashSet<>()).add(role);
        database.run(entities -> {
            entities.createNativeQuery("insert into account (id, session_epoch, demo, version) select ?1, 0, false, 0"
                            + " where not exists (select 1 from account a where a.id = ?1)")
                    .setParameter(1, person)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into role_grant (id, account_id, role_name, granted_by, granted_at) values (?1, ?2, ?3, ?2, ?4)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, person)
                    .setParameter(3, role.name())
                    .setParameter(4, OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                    .executeUpdate();
            if (role == Role.HR_PARTNER) {
                entities.createNativeQuery("insert into partner_department (account_id, department_id) values (?1, ?2)")
                        .setParameter(1, person)
                        .setParameter(2, company.department())
                        .executeUpdate();
            }
        });
    }

    /** Takes one of HR's roles back. */
    public void withdraw(UUID person, Role role) {
        roles.get(person).remove(role);
        database.run(entities -> entities.createNativeQuery(
                        "delete from role_grant where account_id = ?1 and role_name = ?2")
                .setParameter(1, person)
                .setParameter(2, role.name())
                .executeUpdate());
    }

    public static PlanContent content() {
        return new PlanContent(
                "Trois comptes rendus sur cinq sont arrivés après le lundi.",
                TODAY.minusDays(14),
                START,
                END,
                CheckpointCadence.WEEKLY,
                List.of(
                        new Objective(
                                "Remettre le compte rendu le lundi",
                                "relevé du lundi",
                                "2 sur 5",
                                "5 sur 5",
                                "modèle partagé",
                                END),
                        new Objective(
                                "Répondre en 12 h", "délai médian", "31 h", "12 h", "binôme", START.plusDays(20))));
    }

    /** Nadia's about Inès, brought to a state by the shortest way, which may move the clock. */
    public UUID plan(PlanState state) {
        UUID id = as(nadia, () -> plans.draft(ines, content()));
        if (state == PlanState.DRAFT) {
            return id;
        }
        does(nadia, () -> plans.submit(seen(id)));
        switch (state) {
            case SUBMITTED -> {}
            case RETURNED -> does(sylvie, () -> plans.returnIt(seen(id), "La mesure manque."));
            case REJECTED -> {
                does(sylvie, () -> plans.approve(seen(id), null));
                does(karim, () -> plans.reject(seen(id), "Une formation suffit."));
            }
            default -> approvedAndOn(id, state);
        }
        return id;
    }

    private void approvedAndOn(UUID id, PlanState state) {
        does(sylvie, () -> plans.approve(seen(id), "D’accord."));
        does(karim, () -> plans.approve(seen(id), null));
        if (state == PlanState.APPROVED) {
            return;
        }
        reach(START);
        does(nadia, () -> plans.share(seen(id)));
        if (state == PlanState.SHARED) {
            return;
        }
        does(ines, () -> plans.acknowledge(seen(id), "Lu."));
        if (state == PlanState.ACTIVE) {
            return;
        }
        if (state == PlanState.PAUSED) {
            does(karim, () -> plans.pause(seen(id), "Réorganisation du service."));
            return;
        }
        does(nadia, () -> plans.assess(seen(id), Outcome.MET, PlanLife.results(), null));
        if (state == PlanState.CLOSED) {
            does(karim, () -> plans.confirm(seen(id), Outcome.MET, null));
        }
    }

    /** As it is now, whoever could read it. */
    public SeenPlan seen(UUID id) {
        return new SeenPlan(
                id,
                transactions.required(() -> repository.find(id).orElseThrow().version()));
    }

    public PlanState state(UUID id) {
        return transactions.requiresNew(() -> repository.find(id).orElseThrow().state());
    }

    public PlanView view(UUID reader, UUID id) {
        return as(reader, () -> queries.view(id));
    }

    /** A one-to-one of Nadia and Inès that has begun. */
    public UUID startedMeeting() {
        UUID id = as(nadia, () -> meetings.plan(ines, Slot.of(clock.instant().plusSeconds(600), null)));
        does(nadia, () -> meetings.start(new Seen(id, meetingQueries.view(id).version())));
        return id;
    }

    /** What the timer does when it looks at a plan. */
    public void tick(UUID id) {
        as(Actor.SYSTEM, () -> {
            keeping.keep(id);
            return null;
        });
    }

    public LocalDate today() {
        return time.today();
    }

    /** On that day at ten in the morning, in Paris. */
    public void reach(LocalDate day) {
        clock.advance(Duration.between(
                clock.instant(), day.atTime(10, 0).atZone(time.zone()).toInstant()));
    }

    /** Day by day to that day, with the timer on each. */
    public void live(UUID id, LocalDate day) {
        while (today().isBefore(day)) {
            reach(today().plusDays(1));
            tick(id);
        }
    }

    public <T> T as(UUID person, Supplier<T> work) {
        return as(actor(person), work);
    }

    public Actor actor(UUID person) {
        Set<Role> all = new HashSet<>(Set.of(Role.EMPLOYEE, Role.MANAGER));
        all.addAll(roles.getOrDefault(person, Set.of()));
        Set<UUID> departments = all.contains(Role.HR_PARTNER) ? Set.of(company.department()) : Set.of();
        return new Actor(person, Actor.Kind.PERSON, all, departments, Locale.FRENCH);
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
}
