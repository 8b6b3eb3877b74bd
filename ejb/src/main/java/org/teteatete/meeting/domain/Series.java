package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;

/**
 * The series of a pair: it keeps their one-to-ones planned ahead by a {@link Pattern}, until somebody ends it or the pair
 * ends. A pair has at most one that runs; who starts one makes sure of that, and so does the database. Only its verbs change
 * its state, and each asks {@link SeriesTransition} first: what is not the party's to do is {@link Forbidden}, what the state
 * does not allow {@link NotAllowedInState}, and what it was given may be {@link Invalid}.
 */
@Entity
@Table(name = "series")
public class Series {

    /** For how long one-to-ones are planned ahead. */
    public static final int WEEKS_AHEAD = 8;

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "manager_id")
    private UUID manager;

    /** {@code null} once it has ended: the database allows one per pair that is not. */
    private Boolean running;

    @Enumerated(EnumType.STRING)
    private Cadence cadence;

    /** Monday is 1. */
    private short weekday;

    @Column(name = "meets_at")
    private LocalTime time;

    @Column(name = "duration_minutes")
    private short minutes;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private Cancellation endedBecause;

    @Version
    private long version;

    protected Series() {}

    private Series(UUID employee, UUID manager, Pattern pattern, LocalDate today) {
        this.id = Ids.next();
        this.employee = employee;
        this.manager = manager;
        this.running = true;
        follow(pattern);
        this.keptOn = today;
    }

    /**
     * Starts one.
     *
     * @param policy the cadence that the company asks for: the pair meets as often, or more
     */
    public static Series start(
            UUID employee, UUID manager, Pattern pattern, Cadence policy, Party by, LocalDate today) {
        requireParty(SeriesTransition.START, by);
        pattern.require(policy, today);
        return new Series(employee, manager, pattern, today);
    }

    public SeriesEvent started() {
        return new SeriesEvent.Started(id, employee, manager, pattern());
    }

    /** From the pattern's first day on, the pair meets by it; what is planned before that day stays. */
    public SeriesEvent change(Pattern changed, Cadence policy, Party by, LocalDate today) {
        require(SeriesTransition.CHANGE, by);
        changed.require(policy, today);
        follow(changed);
        return new SeriesEvent.Changed(id, employee, manager, changed);
    }

    /** @param because of the timer: that the pair has ended */
    public SeriesEvent end(Cancellation because, Party by, LocalDate today) {
        require(SeriesTransition.END, by);
        if (by == Party.TIMER && !because.endsPair()) {
            throw new Forbidden();
        }
        running = null;
        endedOn = today;
        endedBecause = because;
        return new SeriesEvent.Ended(id, employee, manager, because);
    }

    /** It was planned ahead on that day. */
    public void kept(LocalDate day) {
        keptOn = day;
    }

    /** Which of the pair somebody is; empty for everybody else. */
    public Optional<Party> partyOf(UUID person) {
        if (employee.equals(person)) {
            return Optional.of(Party.EMPLOYEE);
        }
        return manager.equals(person) ? Optional.of(Party.MANAGER) : Optional.empty();
    }

    public boolean isOfSamePair(Series other) {
        return employee.equals(other.employee) && manager.equals(other.manager);
    }

    public SeriesState state() {
        return running == null ? SeriesState.ENDED : SeriesState.RUNNING;
    }

    private static void requireParty(SeriesTransition transition, Party by) {
        if (!transition.isFor(by)) {
            throw new Forbidden();
        }
    }

    private void require(SeriesTransition transition, Party by) {
        requireParty(transition, by);
        if (!transition.leaves(state())) {
            throw new NotAllowedInState(
                    state().name(),
                    SeriesTransition.allowed(state(), by).stream()
                            .map(SeriesTransition::verb)
                            .collect(Collectors.toSet()));
        }
    }

    public Set<SeriesTransition> allowed(Party party) {
        return SeriesTransition.allowed(state(), party);
    }

    public UUID id() {
        return id;
    }

    public UUID employee() {
        return employee;
    }

    public UUID manager() {
        return manager;
    }

    public Pattern pattern() {
        return new Pattern(cadence, DayOfWeek.of(weekday), time, minutes, firstDay);
    }

    private void follow(Pattern pattern) {
        cadence = pattern.cadence();
        weekday = (short) pattern.weekday().getValue();
        time = pattern.time();
        minutes = (short) pattern.minutes();
        firstDay = pattern.firstDay();
    }

    public LocalDate keptOn() {
        return keptOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<Cancellation> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }

    public long version() {
        return version;
    }
}
