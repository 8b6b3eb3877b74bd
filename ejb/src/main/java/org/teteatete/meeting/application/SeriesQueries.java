package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Beat;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.domain.SeriesState;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.domain.Spread;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** Series as the two of a pair see them; to everybody else they answer with {@link NotFound}. */
@Stateless
@Permit
public class SeriesQueries {

    private static final UUID FIRST = new UUID(-1, -1);
    private static final Beat WHERE_NONE_IS_FREE = new Beat(DayOfWeek.TUESDAY, LocalTime.of(10, 0), Slot.USUAL);

    private SeriesRepository repository;
    private SeriesDates dates;
    private SeriesPolicies policies;
    private Pairs pairs;
    private Directory directory;
    private CompanyTime time;

    protected SeriesQueries() {}

    @Inject
    public SeriesQueries(
            SeriesRepository repository,
            SeriesDates dates,
            SeriesPolicies policies,
            Pairs pairs,
            Directory directory,
            CompanyTime time) {
        this.repository = repository;
        this.dates = dates;
        this.policies = policies;
        this.pairs = pairs;
        this.directory = directory;
        this.time = time;
    }

    public SeriesView view(UUID id) {
        Series series = repository.find(id).orElseThrow(NotFound::new);
        Party party = series.partyOf(pairs.me()).orElseThrow(NotFound::new);
        Map<UUID, PersonOnDay> people = people(List.of(series));
        boolean runs = series.state() == SeriesState.RUNNING;
        return new SeriesView(
                series.id(),
                series.version(),
                PersonName.of(people.get(series.employee())),
                PersonName.of(people.get(series.manager())),
                series.state(),
                series.pattern(),
                series.endedOn()
                        .map(day ->
                                new SeriesView.End(day, series.endedBecause().orElseThrow())),
                runs ? dates.of(series, now()) : List.of(),
                series.allowed(party));
    }

    /**
     * The one that runs with somebody of a pair of today.
     *
     * @param with {@code null} for the manager
     */
    public Optional<SeriesView> runningWith(UUID with) {
        Pairs.Pair pair = pair(with);
        return repository.running(pair.employee(), pair.manager()).map(series -> view(series.id()));
    }

    /**
     * The caller's own, with either part, the latest first.
     *
     * @param after where the page before ended; {@code null} for the first page
     */
    public List<SeriesLine> mine(UUID after, int limit) {
        return lines(repository.of(pairs.me(), after == null ? FIRST : after, limit));
    }

    /** Those that run in which the caller is one of the two, by the other one. */
    public Map<UUID, SeriesLine> running() {
        Map<UUID, SeriesLine> running = new HashMap<>();
        lines(repository.running(List.of(pairs.me())))
                .forEach(line -> running.put(
                        line.employee().id().equals(pairs.me())
                                ? line.manager().id()
                                : line.employee().id(),
                        line));
        return running;
    }

    /** The next dates by that pattern, of a series that would start or change. */
    public List<SeriesDate> preview(UUID with, Pattern pattern) {
        Pairs.Pair pair = pair(with);
        Series own = repository.running(pair.employee(), pair.manager()).orElse(null);
        return dates.preview(pair.employee(), pair.manager(), pattern, own, now());
    }

    /** A series to start with somebody who reports to the caller today. */
    public SeriesProposal proposal(UUID with) {
        PersonOnDay person = directory.person(with, time.today()).orElseThrow(NotFound::new);
        if (!pair(with).employee().equals(with)) {
            throw new Forbidden();
        }
        Cadence policy = policies.of(with);
        return proposal(person, policy, spread(List.of(with, pairs.me())));
    }

    /** The cadence that the company asks of somebody who reports to the caller today: a series meets as often, or more. */
    public Cadence policy(UUID with) {
        if (!pair(with).employee().equals(with)) {
            throw new Forbidden();
        }
        return policies.of(with);
    }

    /** A series to start with each of the team who should meet the caller and has none. */
    @Permit(Role.MANAGER)
    public List<SeriesProposal> proposals() {
        UUID me = pairs.me();
        List<PersonOnDay> team = directory.reportsOf(me, time.today());
        Map<UUID, Cadence> asked = policies.ofTeam(me);
        List<UUID> people = new ArrayList<>(team.stream().map(PersonOnDay::id).toList());
        people.add(me);
        Map<UUID, SeriesLine> running = running();
        Spread spread = spread(people);
        return team.stream()
                .filter(person -> asked.get(person.id()) != Cadence.NONE && !running.containsKey(person.id()))
                .map(person -> proposal(person, asked.get(person.id()), spread))
                .toList();
    }

    private SeriesProposal proposal(PersonOnDay person, Cadence policy, Spread spread) {
        Optional<Beat> free = spread.next(person.id(), pairs.me(), Slot.USUAL);
        Beat beat = free.orElse(WHERE_NONE_IS_FREE);
        LocalDate tomorrow = time.today().plusDays(1);
        Cadence cadence = policy == Cadence.NONE ? Cadence.MONTHLY : policy;
        return new SeriesProposal(
                PersonName.of(person),
                person.jobTitle(),
                policy,
                new Pattern(cadence, beat.weekday(), beat.time(), beat.minutes(), tomorrow),
                free.isPresent());
    }

    private Spread spread(List<UUID> people) {
        Spread spread = new Spread();
        repository.running(people).forEach(series -> {
            spread.take(series.employee(), series.pattern().beat());
            spread.take(series.manager(), series.pattern().beat());
        });
        return spread;
    }

    private Pairs.Pair pair(UUID with) {
        Partner partner = pairs.partner(with);
        UUID other = partner.person().id();
        return partner.manager() ? new Pairs.Pair(pairs.me(), other) : new Pairs.Pair(other, pairs.me());
    }

    private List<SeriesLine> lines(List<Series> all) {
        Map<UUID, PersonOnDay> people = people(all);
        return all.stream()
                .map(series -> new SeriesLine(
                        series.id(),
                        PersonName.of(people.get(series.employee())),
                        PersonName.of(people.get(series.manager())),
                        series.state(),
                        series.pattern()))
                .toList();
    }

    private Map<UUID, PersonOnDay> people(List<Series> all) {
        return directory.on(time.today(), SeriesPlanning.people(all));
    }

    private Moment now() {
        return new Moment(time.now(), time.zone());
    }
}
