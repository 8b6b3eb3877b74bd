package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.SeriesState;
import org.teteatete.meeting.domain.SeriesTransition;

/**
 * A series as one of the two reads it.
 *
 * @param end empty while it runs
 * @param dates the next ones; empty once it has ended
 * @param allowed what the reader could do now
 */
public record SeriesView(
        UUID id,
        long version,
        PersonName employee,
        PersonName manager,
        SeriesState state,
        Pattern pattern,
        Optional<End> end,
        List<SeriesDate> dates,
        Set<SeriesTransition> allowed) {

    /** When and why it ended. */
    public record End(LocalDate on, Cancellation because) {}

    public boolean allows(SeriesTransition transition) {
        return allowed.contains(transition);
    }
}
