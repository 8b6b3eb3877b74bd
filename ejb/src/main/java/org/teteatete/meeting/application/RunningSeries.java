package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.domain.SeriesEvent;
import org.teteatete.meeting.domain.Statement;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;

/**
 * What a manager does with the series of their team, for whoever acts. Every method refuses with {@link NotFound} what the
 * caller may not know of, with {@link Forbidden} what is not theirs to do, with {@link Stale} what somebody else has changed
 * since, with {@link NotAllowedInState} what the state does not allow, with {@link Refused} a second one for a pair, and with
 * {@link Invalid} what it was given.
 */
@Stateless
@Permit
public class RunningSeries {

    private SeriesRepository repository;
    private Diary diary;
    private Pairs pairs;
    private SeriesPolicies policies;
    private SeriesPlanning planning;
    private SeriesRearranging rearranging;
    private CompanyTime time;
    private Event<SeriesEvent> events;

    protected RunningSeries() {}

    @Inject
    public RunningSeries(
            SeriesRepository repository,
            Diary diary,
            Pairs pairs,
            SeriesPolicies policies,
            SeriesPlanning planning,
            SeriesRearranging rearranging,
            CompanyTime time,
            Event<SeriesEvent> events) {
        this.repository = repository;
        this.diary = diary;
        this.pairs = pairs;
        this.policies = policies;
        this.planning = planning;
        this.rearranging = rearranging;
        this.time = time;
        this.events = events;
    }

    /** Starts one with somebody who reports to the caller today, and plans it ahead. */
    public UUID start(UUID with, Pattern pattern) {
        Moment now = now();
        Pairs.Pair pair = pairs.with(with, now.day());
        Party me = pair.partyOf(pairs.me());
        List<UUID> people = List.of(pair.employee(), pair.manager());
        diary.hold(people);
        Series series =
                Series.start(pair.employee(), pair.manager(), pattern, policies.of(pair.employee()), me, now.day());
        add(series, repository.running(people));
        planning.planAhead(List.of(series), me, now);
        return series.id();
    }

    /**
     * Starts those of a team, all or none: none of them meets at the same time as another one or as a series that runs.
     *
     * @throws Invalid with the place of each in {@code orders} before the pointer, such as {@code /2/time}
     */
    @Permit(Role.MANAGER)
    public List<UUID> startAll(List<SeriesOrder> orders) {
        Moment now = now();
        Map<UUID, Cadence> team = policies.ofTeam(pairs.me());
        List<UUID> people = Stream.concat(Stream.of(pairs.me()), orders.stream().map(SeriesOrder::with))
                .distinct()
                .toList();
        diary.hold(people);
        List<Series> known = new ArrayList<>(repository.running(people));
        List<Series> all = new ArrayList<>();
        List<Invalid.Problem> problems = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            try {
                Series series = ofTeam(orders.get(i), team, now);
                if (known.stream().anyMatch(other -> collide(series, other))) {
                    problems.add(Invalid.Problem.of("/" + i + "/time", "series.overlaps"));
                }
                add(series, known);
                known.add(series);
                all.add(series);
            } catch (Invalid refused) {
                problems.addAll(at(i, refused));
            }
        }
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
        planning.planAhead(all, Party.MANAGER, now);
        return all.stream().map(Series::id).toList();
    }

    /**
     * Changes when the pair meets, and moves what is planned from the new first day on.
     *
     * @param reason the pair's alone, kept with each one-to-one that is moved
     */
    public void change(SeenSeries seen, Pattern pattern, String reason) {
        Moment now = now();
        Series series = locked(seen);
        Statement said = new Statement(reason);
        Pattern before = series.pattern();
        SeriesEvent changed = series.change(pattern, policies.of(series.employee()), party(series), now.day());
        pairs.with(series.employee(), now.day());
        events.fire(changed);
        rearranging.rearrange(series, before, said, pairs.me(), now);
        planning.planAhead(List.of(series), Party.MANAGER, now);
    }

    /**
     * Ends it and cancels what it has planned.
     *
     * @param text required with {@link Cancellation#OTHER}, else {@code null} or blank for none
     */
    public void end(SeenSeries seen, Cancellation because, String text) {
        Moment now = now();
        Series series = locked(seen);
        Optional<Statement> said = text == null || text.isBlank() ? Optional.empty() : Optional.of(new Statement(text));
        if (because == Cancellation.OTHER && said.isEmpty()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/reason", "meeting.reasonMissing")));
        }
        events.fire(series.end(because, party(series), now.day()));
        rearranging.cancelAll(series, because, said, pairs.me(), now);
    }

    private Series ofTeam(SeriesOrder order, Map<UUID, Cadence> team, Moment now) {
        if (!team.containsKey(order.with())) {
            throw Invalid.content(List.of(Invalid.Problem.of("/with", "meeting.notAPair")));
        }
        return Series.start(
                order.with(), pairs.me(), order.pattern(), team.get(order.with()), Party.MANAGER, now.day());
    }

    private void add(Series series, List<Series> running) {
        if (running.stream().anyMatch(series::isOfSamePair)) {
            throw new Refused("series.runs");
        }
        repository.add(series);
        events.fire(series.started());
    }

    private static boolean collide(Series one, Series other) {
        boolean shared = one.partyOf(other.employee()).isPresent()
                || one.partyOf(other.manager()).isPresent();
        return shared && one.pattern().collides(other.pattern(), Series.WEEKS_AHEAD);
    }

    private static List<Invalid.Problem> at(int place, Invalid refused) {
        return refused.problems().stream()
                .map(problem ->
                        new Invalid.Problem("/" + place + problem.pointer(), problem.key(), problem.arguments()))
                .toList();
    }

    private Series locked(SeenSeries seen) {
        Series series = repository.lock(seen.id()).orElseThrow(NotFound::new);
        party(series);
        if (series.version() != seen.version()) {
            throw new Stale();
        }
        return series;
    }

    private Party party(Series series) {
        return series.partyOf(pairs.me()).orElseThrow(NotFound::new);
    }

    private Moment now() {
        return new Moment(time.now(), time.zone());
    }
}
