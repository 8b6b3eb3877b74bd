package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.Party;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** Who is what to a one-to-one (<i>method.md, Who sees what</i>), for whoever acts. */
@ApplicationScoped
public class Pairs {

    /** How long a manager reads the forms of a pair that has ended. */
    private static final int DAYS_TO_READ = 30;

    private Directory directory;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected Pairs() {}

    @Inject
    public Pairs(Directory directory, CurrentActor currentActor, CompanyTime time) {
        this.directory = directory;
        this.currentActor = currentActor;
        this.time = time;
    }

    /** Two people on a day. */
    record Pair(UUID employee, UUID manager) {

        Party partyOf(UUID person) {
            return manager.equals(person) ? Party.MANAGER : Party.EMPLOYEE;
        }
    }

    UUID me() {
        return currentActor.get().id();
    }

    PersonName myName() {
        return directory.person(me(), time.today()).map(PersonName::of).orElseThrow(NotFound::new);
    }

    /**
     * Whoever acts and {@code other}, as HR data knows them on that day.
     *
     * @throws Invalid when it does not know them as a pair, or {@code other} not at all
     */
    Pair with(UUID other, LocalDate day) {
        if (!currentActor.get().isPerson()) {
            throw new Forbidden();
        }
        if (directory.reportsTo(other, me(), day)) {
            return new Pair(other, me());
        }
        if (directory.reportsTo(me(), other, day)) {
            return new Pair(me(), other);
        }
        throw notAPair("/with");
    }

    /**
     * The other of a pair of today.
     *
     * @param with {@code null} for the manager
     * @throws NotFound when HR data does not know them as a pair
     */
    Partner partner(UUID with) {
        Optional<UUID> manager = directory.person(me(), time.today()).map(PersonOnDay::managerId);
        boolean isManager = with == null || manager.filter(with::equals).isPresent();
        if (!isManager && !directory.reportsTo(with, me(), time.today())) {
            throw new NotFound();
        }
        return (isManager ? manager : Optional.of(with))
                .flatMap(id -> directory.person(id, time.today()))
                .map(person -> new Partner(PersonName.of(person), isManager))
                .orElseThrow(NotFound::new);
    }

    /**
     * With whom whoever acts has a past to look back on: those whom they manage, or managed lately, by family name; then their
     * manager of today and those {@code before}.
     */
    List<Partner> partners(Collection<UUID> before) {
        LocalDate today = time.today();
        Set<UUID> led = new LinkedHashSet<>(directory.reportedTo(me(), today.minusDays(DAYS_TO_READ), today));
        Set<UUID> managers = new LinkedHashSet<>();
        directory.person(me(), today).map(PersonOnDay::managerId).ifPresent(managers::add);
        managers.addAll(before);
        managers.removeAll(led);
        Map<UUID, PersonOnDay> people = directory.on(
                today, Stream.concat(led.stream(), managers.stream()).toList());
        return Stream.concat(
                        led.stream()
                                .map(people::get)
                                .sorted(Comparator.comparing(PersonOnDay::familyName)
                                        .thenComparing(PersonOnDay::givenName))
                                .map(person -> new Partner(PersonName.of(person), false)),
                        managers.stream().map(id -> new Partner(PersonName.of(people.get(id)), true)))
                .toList();
    }

    /**
     * Somebody who reports to whoever acts, and they as the manager.
     *
     * @throws NotFound when nobody of that identifier reports to them today
     */
    MeetingView toRecord(UUID employee) {
        if (!directory.reportsTo(employee, me(), time.today())) {
            throw new NotFound();
        }
        Map<UUID, PersonOnDay> two = directory.on(time.today(), List.of(employee, me()));
        return MeetingView.toRecord(PersonName.of(two.get(employee)), PersonName.of(two.get(me())), time.today());
    }

    /** @throws Invalid when HR data does not know the two of a one-to-one as a pair on that day */
    void requireStillAPair(OneToOne meeting, LocalDate day) {
        if (!directory.reportsTo(meeting.employee(), meeting.manager(), day)) {
            throw notAPair("/plannedAt");
        }
    }

    /**
     * Which of the two acts.
     *
     * @throws Forbidden for somebody else who may know of it
     * @throws NotFound for everybody else
     */
    Party require(OneToOne meeting) {
        return meeting.partyOf(me()).orElseThrow(() -> knowsOf(meeting) ? new Forbidden() : new NotFound());
    }

    /** Which of the two reads; empty for somebody else who may know of it. */
    Optional<Party> reader(OneToOne meeting) {
        Optional<Party> party = meeting.partyOf(me());
        if (party.isEmpty() && !knowsOf(meeting)) {
            throw new NotFound();
        }
        return party;
    }

    /** Whether this party reads the form: a manager until {@value #DAYS_TO_READ} days after the pair has ended. */
    boolean readsForm(OneToOne meeting, Party party) {
        return meeting.isReadableBy(party) && readsTheOther(meeting, party);
    }

    /** Whether this party reads what the other wrote for both: a manager until {@value #DAYS_TO_READ} days after the pair has ended. */
    boolean readsTheOther(OneToOne meeting, Party party) {
        return party == Party.EMPLOYEE || isOrWasLately(meeting);
    }

    /**
     * Which of the two acts, for what is none of anybody else's business.
     *
     * @throws NotFound for everybody else, whether they may know of the one-to-one or not
     */
    Party requireOneOfTheTwo(OneToOne meeting) {
        return meeting.partyOf(me()).orElseThrow(NotFound::new);
    }

    Map<UUID, PersonOnDay> people(Stream<OneToOne> meetings) {
        List<UUID> ids = meetings.flatMap(meeting -> Stream.of(meeting.employee(), meeting.manager()))
                .distinct()
                .toList();
        return directory.on(time.today(), ids);
    }

    private boolean isOrWasLately(OneToOne meeting) {
        LocalDate today = time.today();
        LocalDate last = meeting.plan().day().isAfter(today) ? meeting.plan().day() : today;
        return directory.reportedTo(meeting.employee(), meeting.manager(), today.minusDays(DAYS_TO_READ), last);
    }

    /** That it is planned, held, moved, missed or contested: never what was written. */
    private boolean knowsOf(OneToOne meeting) {
        Actor actor = currentActor.get();
        if (actor.is(Role.HR_ADMIN) || actor.is(Role.AUDITOR)) {
            return true;
        }
        Optional<PersonOnDay> employee = directory.person(meeting.employee(), time.today());
        boolean partner = actor.is(Role.HR_PARTNER)
                && employee.map(PersonOnDay::departmentId)
                        .filter(actor.departments()::contains)
                        .isPresent();
        return partner
                || employee.map(PersonOnDay::managerId)
                        .filter(manager -> manages(manager, meeting))
                        .isPresent();
    }

    /** Whether whoever acts is the manager of today, for what is planned from their first day on, or that manager's manager. */
    private boolean manages(UUID managerOfToday, OneToOne meeting) {
        return managerOfToday.equals(me())
                ? directory.reportsTo(meeting.employee(), me(), meeting.plan().day())
                : directory
                        .person(managerOfToday, time.today())
                        .map(PersonOnDay::managerId)
                        .filter(me()::equals)
                        .isPresent();
    }

    private static Invalid notAPair(String pointer) {
        return Invalid.content(List.of(Invalid.Problem.of(pointer, "meeting.notAPair")));
    }
}
