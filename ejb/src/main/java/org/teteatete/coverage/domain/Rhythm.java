package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.organisation.domain.Cadence;

/**
 * How regularly somebody has met of late, and where they stand now.
 *
 * @param cadence of today
 * @param ticks of the last windows, the oldest first, always {@value #TICKS}; before the first window that counts, nothing
 *     was due
 * @param awayUntil the last day of the absence that they are on; {@code null} when they are not away
 */
public record Rhythm(UUID employee, Cadence cadence, CadenceLight light, List<Tick> ticks, LocalDate awayUntil) {

    public static final int TICKS = 8;

    public long due() {
        return ticks.stream().filter(tick -> tick != Tick.EXEMPT).count();
    }

    public long held() {
        return ticks.stream().filter(tick -> tick == Tick.HELD).count();
    }
}
