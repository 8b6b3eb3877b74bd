package org.teteatete.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Time as the company lives it: a moment's day is its day in the company's time zone ({@code teteatete.timezone}). */
@ApplicationScoped
public class CompanyTime {

    private Clock clock;
    private ZoneId zone;

    protected CompanyTime() {}

    @Inject
    public CompanyTime(Clock clock, Settings settings) {
        this.clock = clock;
        this.zone = settings.timeZone();
    }

    /** The present moment, to the microsecond that both databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public ZoneId zone() {
        return zone;
    }
}
