package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.meeting.persistence.WeekRows;
import org.teteatete.meeting.persistence.WeekRows.Meeting;
import org.teteatete.meeting.persistence.WeekRows.Past;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/**
 * What the home page of managers and employees shows of one-to-ones: the caller's own, in either part, and no others. A fixed
 * number of queries, however large the team.
 */
@Stateless
@Permit({Role.EMPLOYEE, Role.MANAGER})
public class WeekQueries {

    /** Over how many weeks it is counted how often something was moved. */
    public static final int WEEKS_COUNTED = 8;

    /** What was planned before is no longer waiting for anybody: it can be contested, answered or amended no more. */
    private static final int DAYS_BACK = 90;

    private WeekRows rows;
    private Directory directory;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected WeekQueries() {}

    @Inject
    public WeekQueries(WeekRows rows, Directory directory, CurrentActor currentActor, CompanyTime time) {
        this.rows = rows;
        this.directory = directory;
        this.currentActor = currentActor;
        this.time = time;
    }

    /** What is ahead, what is on this week and what waits for the caller. */
    public WeekView week() {
        LocalDate today = time.today();
        return new WeekView(today, named(rows.current(me(), today.minusDays(DAYS_BACK), WeekView.mondayOf(today))));
    }

    /** The last ones that the caller had, or should have had, as an employee; the latest first. */
    public List<WeekMeeting> latest(int limit) {
        return named(rows.latest(me(), time.today(), limit));
    }

    /** Who reports to the caller today, by family name. */
    @Permit(Role.MANAGER)
    public List<TeamMember> team() {
        List<PersonOnDay> team = directory.reportsOf(me(), time.today());
        List<UUID> ids = team.stream().map(PersonOnDay::id).toList();
        Map<UUID, Past> past = rows.past(me(), ids, counted());
        return team.stream()
                .map(person -> member(person, past.getOrDefault(person.id(), Past.NONE)))
                .toList();
    }

    /** Whom the caller reports to today. */
    @Permit(Role.EMPLOYEE)
    public Optional<TeamMember> manager() {
        return directory
                .person(me(), time.today())
                .map(PersonOnDay::managerId)
                .flatMap(manager -> directory.person(manager, time.today()))
                .map(manager -> member(
                        manager,
                        rows.past(manager.id(), List.of(me()), counted()).getOrDefault(me(), Past.NONE)));
    }

    private static TeamMember member(PersonOnDay person, Past past) {
        return new TeamMember(person, past.lastHeld(), past.timesPostponed());
    }

    private LocalDate counted() {
        return WeekView.mondayOf(time.today()).minusWeeks(WEEKS_COUNTED);
    }

    private List<WeekMeeting> named(List<Meeting> meetings) {
        UUID me = me();
        List<UUID> others =
                meetings.stream().map(meeting -> meeting.other(me)).distinct().toList();
        Map<UUID, PersonOnDay> people = directory.on(time.today(), others);
        return meetings.stream()
                .map(meeting -> new WeekMeeting(
                        meeting.id(),
                        meeting.version(),
                        people.get(meeting.other(me)),
                        meeting.manager().equals(me),
                        meeting.state(),
                        meeting.plannedOn(),
                        meeting.at(),
                        meeting.minutes(),
                        meeting.heldOn(),
                        meeting.timesPostponed(),
                        meeting.contested(),
                        meeting.origin() == Origin.IMPORTED))
                .toList();
    }

    private UUID me() {
        return currentActor.get().id();
    }
}
