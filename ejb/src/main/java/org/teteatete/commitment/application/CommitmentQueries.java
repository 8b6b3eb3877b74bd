package org.teteatete.commitment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.commitment.application.CommitmentFilter.Whose;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.Side;
import org.teteatete.commitment.persistence.CommitmentLists;
import org.teteatete.commitment.persistence.CommitmentRepository;
import org.teteatete.meeting.application.MeetingPair;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/**
 * The caller's own commitments and those made to them (<i>method.md, Who sees what</i>), and no others: what is between
 * others answers with {@link NotFound}, whoever asks.
 */
@Stateless
@Permit
public class CommitmentQueries {

    private CommitmentRepository repository;
    private CommitmentLists lists;
    private CommitmentViews views;
    private MeetingQueries meetings;
    private Directory directory;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected CommitmentQueries() {}

    @Inject
    public CommitmentQueries(
            CommitmentRepository repository,
            CommitmentLists lists,
            CommitmentViews views,
            MeetingQueries meetings,
            Directory directory,
            CurrentActor currentActor,
            CompanyTime time) {
        this.repository = repository;
        this.lists = lists;
        this.views = views;
        this.meetings = meetings;
        this.directory = directory;
        this.currentActor = currentActor;
        this.time = time;
    }

    public CommitmentView view(UUID id) {
        Commitment commitment = repository
                .find(id)
                .filter(found -> found.partyOf(me()).isPresent())
                .orElseThrow(NotFound::new);
        return views.of(me(), List.of(commitment)).get(0);
    }

    /** @param after where the page before ended; {@code null} for the first */
    public List<CommitmentView> list(CommitmentFilter filter, CommitmentPlace after, int limit) {
        return views.of(me(), lists.of(me(), filter, after, limit));
    }

    /** Those that the caller made and whose day has passed, the oldest first. */
    public List<CommitmentView> overdue(int limit) {
        CommitmentFilter mine = new CommitmentFilter(Whose.MINE, List.of(CommitmentState.OPEN), null, false);
        LocalDate today = time.today();
        return views.of(
                me(),
                lists.of(me(), mine, null, limit).stream()
                        .filter(commitment -> commitment.isOverdue(today))
                        .toList());
    }

    /** How many are open. */
    @Permit({Role.EMPLOYEE, Role.MANAGER})
    public OpenCounts counts() {
        return Stream.of(Side.values())
                .flatMap(side -> lists.tallies(me(), side, time.today()).stream()
                        .map(tally -> OpenCounts.of(tally, tally.owner() == side)))
                .reduce(OpenCounts.NONE, OpenCounts::plus);
    }

    /** How many open ones the caller has made. */
    @Permit({Role.EMPLOYEE, Role.MANAGER})
    public long mine() {
        return lists.openOf(me());
    }

    /** How many are open between the caller, as the manager, and each employee: one query for the whole team. */
    @Permit(Role.MANAGER)
    public Map<UUID, OpenCounts> countsOfTeam() {
        return lists.tallies(me(), Side.MANAGER, time.today()).stream()
                .collect(Collectors.toMap(
                        OpenTally::employee,
                        tally -> OpenCounts.of(tally, tally.owner() == Side.MANAGER),
                        OpenCounts::plus));
    }

    /** With whom the caller ever had one, by name. */
    public List<PersonName> partners() {
        return directory.on(time.today(), lists.partners(me())).values().stream()
                .map(PersonName::of)
                .sorted(Comparator.comparing(PersonName::name))
                .toList();
    }

    /**
     * The open ones of pairs that have ended by HR data as of today, while the employee reports to somebody else: what the
     * manager of before may propose, and what the employee may leave to the manager of today.
     */
    public List<CommitmentView> ofEndedPairs() {
        return views.of(
                me(), Stream.of(Side.values()).flatMap(this::ofEndedPairs).toList());
    }

    private Stream<Commitment> ofEndedPairs(Side side) {
        List<OpenTally> tallies = lists.tallies(me(), side, time.today());
        Map<UUID, PersonOnDay> employees = directory.on(
                time.today(),
                tallies.stream().map(OpenTally::employee).distinct().toList());
        Set<UUID> others = tallies.stream()
                .filter(tally -> isEnded(tally, employees.get(tally.employee())))
                .map(tally -> tally.other(side))
                .collect(Collectors.toSet());
        return lists.open(me(), side, others).stream();
    }

    private static boolean isEnded(OpenTally tally, PersonOnDay employee) {
        return employee.employed()
                && employee.managerId() != null
                && !employee.managerId().equals(tally.manager());
    }

    /** The open ones of the two of a one-to-one by day, then what was closed or dropped today; for one of them. */
    public List<CommitmentView> atHand(UUID meeting, int limit) {
        MeetingPair pair = meetings.pair(meeting);
        Instant midnight = time.today().atStartOfDay(time.zone()).toInstant();
        return views.of(me(), repository.atHand(pair.employee(), pair.manager(), midnight, limit));
    }

    /** How many are open between the two of a one-to-one; for one of them. */
    public long open(UUID meeting) {
        MeetingPair pair = meetings.pair(meeting);
        return repository.open(pair.employee(), pair.manager());
    }

    /** Those made in a one-to-one that are still the caller's to see, in the order in which they were made; for one of the two. */
    public List<CommitmentView> madeIn(UUID meeting) {
        meetings.pair(meeting);
        return views.of(
                me(),
                repository.madeIn(meeting).stream()
                        .filter(made -> made.partyOf(me()).isPresent())
                        .toList());
    }

    private UUID me() {
        return currentActor.get().id();
    }
}
