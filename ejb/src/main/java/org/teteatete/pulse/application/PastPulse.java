package org.teteatete.pulse.application;

import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.pulse.domain.Pulse;

/** What somebody of the demonstration answered about a past one-to-one. */
public record PastPulse(UUID meeting, UUID employee, LocalDate heldOn, Pulse pulse) {}
