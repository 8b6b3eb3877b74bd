package org.teteatete.meeting.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** An hour of the week. */
public record Beat(DayOfWeek weekday, LocalTime time, int minutes) {

    public boolean overlaps(Beat other) {
        return weekday == other.weekday
                && Duration.between(time, other.time).toMinutes() < minutes
                && Duration.between(other.time, time).toMinutes() < other.minutes;
    }
}
