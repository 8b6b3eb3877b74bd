package org.teteatete.pulse.application;

import java.time.LocalDate;
import java.util.Optional;
import org.teteatete.pulse.domain.Pulse;

/**
 * The questions about a one-to-one, to its employee.
 *
 * @param open whether they may be answered now
 * @param until the last day on which they may; {@code null} where there is nothing to answer about
 * @param given what the employee answered
 */
public record PulseView(boolean open, LocalDate until, Optional<Pulse> given) {

    /** To everybody else, and about what was not held. */
    static final PulseView NONE = new PulseView(false, null, Optional.empty());
}
