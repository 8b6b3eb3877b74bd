package org.teteatete.web.week;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.teteatete.meeting.application.WeekMeeting;
import org.teteatete.meeting.application.WeekView;

/**
 * A column of the week.
 *
 * @param meetings the first of the day
 * @param more how many there are beside these
 */
public record WeekDay(LocalDate day, boolean today, List<WeekMeeting> meetings, int more) {

    private static final int WORKING_DAYS = 5;
    private static final int DAYS = 7;
    private static final int SHOWN = 3;

    /** Monday to Friday; a day of the weekend only with something on it. */
    static List<WeekDay> of(WeekView week) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> on(week.monday().plusDays(day), week))
                .filter(day -> !day.meetings().isEmpty()
                        || day.day().isBefore(week.monday().plusDays(WORKING_DAYS)))
                .toList();
    }

    private static WeekDay on(LocalDate day, WeekView week) {
        List<WeekMeeting> all = week.thisWeek().stream()
                .filter(meeting -> meeting.day().equals(day))
                .toList();
        int shown = all.size() > SHOWN + 1 ? SHOWN : all.size();
        return new WeekDay(day, day.equals(week.today()), all.subList(0, shown), all.size() - shown);
    }
}
