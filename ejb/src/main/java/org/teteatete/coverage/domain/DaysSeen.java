package org.teteatete.coverage.domain;

import java.time.LocalDate;
import org.teteatete.organisation.domain.Window;

/**
 * What one may see of the days and one-to-ones of somebody whose windows one may see: a manager what was while the employee
 * was in their team, and their own one-to-ones (<i>method.md, Who sees what</i>); HR all that has to do with those windows.
 */
public record DaysSeen(Employee employee, Selection seen) {

    public boolean includes(LocalDate day) {
        return seen.managers()
                .filter(managers -> !managers.contains(employee.lineOn(day).manager()))
                .isEmpty();
    }

    /** One that was moved tells of all its days. */
    public boolean includes(MeetingDays meeting) {
        boolean own = seen.managers()
                .filter(managers -> managers.contains(meeting.manager()))
                .isPresent();
        return own || meeting.days().allMatch(this::includes);
    }

    /** Whether there is nothing in the window that one may not see. */
    public boolean includesAll(Window window) {
        return window.first()
                .datesUntil(window.last().plusDays(1))
                .filter(day -> employee.isEmployedIn(new Days(day, day)))
                .allMatch(this::includes);
    }
}
