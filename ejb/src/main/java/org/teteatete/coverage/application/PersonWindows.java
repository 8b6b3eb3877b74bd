package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.application.PersonCoverage.PersonWindow;
import org.teteatete.coverage.application.WindowsOfOne.Windows;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.DaysSeen;
import org.teteatete.coverage.domain.Employee;
import org.teteatete.coverage.domain.MeetingDays;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.Tabulation;
import org.teteatete.coverage.domain.Tick;
import org.teteatete.coverage.persistence.MeetingsOfOne;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/**
 * Why somebody is covered or not, window by window: days, states and reasons, no more. An HR partner sees the windows that
 * count for their departments, and what has to do with them; somebody without any is unknown to them.
 */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class PersonWindows {

    private WindowsOfOne windows;
    private MeetingsOfOne meetings;
    private Scopes scopes;
    private Names people;
    private GroupNames names;
    private Periods periods;
    private OneState oneState;

    protected PersonWindows() {}

    @Inject
    public PersonWindows(
            WindowsOfOne windows,
            MeetingsOfOne meetings,
            Scopes scopes,
            Names people,
            GroupNames names,
            Periods periods,
            OneState oneState) {
        this.windows = windows;
        this.meetings = meetings;
        this.scopes = scopes;
        this.people = people;
        this.names = names;
        this.periods = periods;
        this.oneState = oneState;
    }

    /**
     * Refuses with {@link NotFound}, and with {@link Invalid} a period that is backwards or longer than five years.
     *
     * @throws Refused while a file of HR's is on its way in: half of it would show
     */
    public PersonCoverage of(String number, LocalDate from, LocalDate to) {
        return explain(number, from, to, scopes.own());
    }

    /** The same of what counts for the caller as a manager; somebody without any of it is unknown to them. Refuses as {@link #of}. */
    @Permit(Role.MANAGER)
    public PersonCoverage ofOwnTeam(String number, LocalDate from, LocalDate to) {
        return explain(number, from, to, scopes.ownTeam());
    }

    private PersonCoverage explain(String number, LocalDate from, LocalDate to, Selection selection) {
        Period period = periods.of(from, to, null);
        return oneState.read(() -> people.person(number).flatMap(id -> explain(number, id, period, selection)))
                .orElseThrow(NotFound::new);
    }

    /** Nothing of somebody of whom the caller may see nothing. */
    private Optional<PersonCoverage> explain(String number, UUID id, Period period, Selection selection) {
        Windows theirs = windows.of(id, period, selection);
        if (theirs.counted().isEmpty() && !selection.equals(Selection.EVERYTHING)) {
            return Optional.empty();
        }
        Tabulation<Group> total = new Tabulation<>(Grouping.COMPANY::groupOf);
        total.add(theirs.counted());
        return Optional.of(new PersonCoverage(
                period,
                number,
                names.nameOf(Grouping.EMPLOYEE, number),
                total.figures(Group.COMPANY),
                theirs.counted().stream().anyMatch(counted -> counted.window() == null),
                windows(theirs, selection)));
    }

    private List<PersonWindow> windows(Windows theirs, Selection selection) {
        List<Counted> counted = theirs.counted().stream()
                .filter(one -> one.window() != null)
                .sorted(Comparator.comparing((Counted one) -> one.window().last())
                        .reversed())
                .toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        Map<Group, Name> departments = named(Grouping.DEPARTMENT, counted);
        Map<Group, Name> managers = named(Grouping.MANAGER, counted);
        DaysSeen seen = new DaysSeen(theirs.employee(), selection);
        List<MeetingDays> touching = meetings
                .touching(daysOf(counted), theirs.employee().id())
                .stream()
                .filter(seen::includes)
                .toList();
        List<LocalDate> held = held(theirs.employee(), touching, seen);
        return counted.stream()
                .map(one -> new PersonWindow(
                        one.window(),
                        Tick.of(one),
                        one.exempt(),
                        departments.get(group(Grouping.DEPARTMENT, one)).text(),
                        managers.get(group(Grouping.MANAGER, one)).text(),
                        held.stream().filter(one.window()::includes).toList(),
                        touching.stream()
                                .filter(meeting -> meeting.touches(one.window()))
                                .toList(),
                        !seen.includesAll(one.window())))
                .toList();
    }

    private static List<LocalDate> held(Employee employee, List<MeetingDays> told, DaysSeen seen) {
        return employee.held().stream()
                .filter(day -> seen.includes(day) || told.stream().anyMatch(meeting -> day.equals(meeting.heldOn())))
                .distinct()
                .toList();
    }

    private Map<Group, Name> named(Grouping by, List<Counted> counted) {
        Set<Group> groups = counted.stream().map(one -> group(by, one)).collect(Collectors.toSet());
        return names.of(by, groups);
    }

    private static Group group(Grouping by, Counted counted) {
        return by.groupOf(counted);
    }

    private static Days daysOf(List<Counted> newestFirst) {
        LocalDate first = newestFirst.stream()
                .map(counted -> counted.window().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Days(first, newestFirst.get(0).window().last());
    }
}
