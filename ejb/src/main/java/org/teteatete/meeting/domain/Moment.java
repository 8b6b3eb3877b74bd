package org.teteatete.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The present, as a use case hands it to the aggregate.
 *
 * @param instant now
 * @param zone the company's time zone: a meeting's day is its day there
 */
public record Moment(Instant instant, ZoneId zone) {

    public LocalDate day() {
        return dayOf(instant);
    }

    public LocalDate dayOf(Instant other) {
        return LocalDate.ofInstant(other, zone);
    }
}
