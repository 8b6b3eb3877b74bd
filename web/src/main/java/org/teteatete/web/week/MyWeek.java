package org.teteatete.web.week;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.OpenCounts;
import org.teteatete.coverage.application.CadenceLights;
import org.teteatete.coverage.domain.Rhythm;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.application.TeamMember;
import org.teteatete.meeting.application.WeekMeeting;
import org.teteatete.meeting.application.WeekQueries;
import org.teteatete.meeting.application.WeekView;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Navigation;

/** The home page of managers and employees: what comes next, the week, the team, and what waits. */
@Named
@RequestScoped
public class MyWeek {

    /** How many of the overdue are told by name beside the team; the table has them all. */
    private static final int OVERDUE_NAMED = 3;

    private static final int LATEST = 8;

    @Inject
    private WeekQueries queries;

    @Inject
    private CommitmentQueries commitments;

    @Inject
    private CadenceLights lights;

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Navigation navigation;

    private WeekView week;
    private MyTeam team = MyTeam.NONE;
    private Optional<Partner> manager = Optional.empty();
    private Optional<Rhythm> own = Optional.empty();
    private List<WeekMeeting> latest = List.of();

    @PostConstruct
    void read() {
        if (!isFor()) {
            return;
        }
        week = queries.week();
        if (currentActor.get().is(Role.MANAGER)) {
            Map<UUID, Rhythm> rhythms = lights.ofTeam();
            Map<UUID, OpenCounts> counts = commitments.countsOfTeam();
            team = new MyTeam(queries.team().stream()
                    .map(member -> partner(
                            member,
                            rhythms.get(member.person().id()),
                            true,
                            counts.getOrDefault(member.person().id(), OpenCounts.NONE)))
                    .sorted(Partner.MOST_URGENT_FIRST)
                    .toList());
        }
        if (currentActor.get().is(Role.EMPLOYEE)) {
            own = lights.own();
            manager = own.flatMap(
                    rhythm -> queries.manager().map(member -> partner(member, rhythm, false, OpenCounts.NONE)));
        }
        if (team.isEmpty()) {
            latest = queries.latest(LATEST);
        }
    }

    private boolean isFor() {
        return currentActor.get().is(Role.EMPLOYEE) || currentActor.get().is(Role.MANAGER);
    }

    private Partner partner(TeamMember member, Rhythm rhythm, boolean leads, OpenCounts open) {
        WeekMeeting next = week.ahead().stream()
                .filter(meeting -> meeting.leads() == leads)
                .filter(meeting -> meeting.with().id().equals(member.person().id()))
                .findFirst()
                .orElse(null);
        return new Partner(member, rhythm, next, open);
    }

    /** Whoever has no week of one-to-ones goes on to their own first page. */
    public void enter() throws IOException {
        if (!isFor()) {
            navigation.goHome();
        }
    }

    /** Starts what the page showed as next, and goes there. */
    public void start(String id, String version) throws IOException {
        meetings.start(seen(id, version));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/meeting/one-to-one.xhtml?id=" + id);
    }

    private static Seen seen(String id, String version) {
        try {
            return new Seen(UUID.fromString(id), Long.parseLong(version));
        } catch (IllegalArgumentException madeUp) {
            throw new NotFound();
        }
    }

    public WeekView getWeek() {
        return week;
    }

    public int getWeekNumber() {
        return week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public List<WeekDay> getDays() {
        return WeekDay.of(week);
    }

    /** Friday, or a day of the weekend with something on it. */
    public LocalDate getLastDay() {
        List<WeekDay> days = getDays();
        return days.get(days.size() - 1).day();
    }

    /** How many of this week's were held. */
    public long getHeldThisWeek() {
        return week.thisWeek().stream()
                .filter(meeting -> meeting.heldOn() != null)
                .count();
    }

    /** {@code null} where nothing is ahead. */
    public WeekMeeting getNext() {
        return week.next().orElse(null);
    }

    /** The team, and the manager. */
    public List<Partner> getPeople() {
        return Stream.concat(team.people().stream(), manager.stream()).toList();
    }

    /** With whom; {@code null} when the two are no longer a pair. */
    public Partner getNextPartner() {
        return getPeople().stream()
                .filter(partner -> getNext().equals(partner.next()))
                .findFirst()
                .orElse(null);
    }

    /** What follows on the same day; {@code null} where nothing does. */
    public WeekMeeting getAfterNext() {
        return week.afterNext().orElse(null);
    }

    public boolean isNextToday() {
        return getNext().plannedOn().equals(week.today());
    }

    public boolean isNextToStart() {
        return getNext().mayStart(week.today());
    }

    public boolean isNextUnderWay() {
        return getNext().state() == OneToOneState.IN_PROGRESS;
    }

    /** With whom to plan where nothing is: whoever waits longest in the team, else the manager; {@code null} without either. */
    public Partner getToPlanWith() {
        return getPeople().stream().findFirst().orElse(null);
    }

    public MyTeam getTeam() {
        return team;
    }

    /** {@code null} for somebody who reports to nobody. */
    public Partner getManager() {
        return manager.orElse(null);
    }

    /** One's own last one-to-ones; only where there is no team to show. */
    public List<WeekMeeting> getLatest() {
        return latest;
    }

    public List<Task> getTasks() {
        Stream<Task> overdue = Stream.concat(
                manager.filter(Partner::isOverdue).map(Task::toPlanOwn).stream(),
                overdue().limit(OVERDUE_NAMED).map(Task::toPlan));
        return Stream.concat(overdue, week.waiting().stream().map(Task::of))
                .sorted(Comparator.comparing(Task::kind))
                .toList();
    }

    /** How many of the team are overdue beside those whom {@link #getTasks} names. */
    public long getMoreOverdue() {
        return Math.max(0, overdue().count() - OVERDUE_NAMED);
    }

    private Stream<Partner> overdue() {
        return team.people().stream().filter(Partner::isOverdue);
    }
}
