package org.teteatete.meeting.application;

import java.time.LocalDate;
import org.teteatete.organisation.application.PersonOnDay;

/**
 * The other of a pair, and how the pair has met.
 *
 * @param lastHeld {@code null} where none was
 * @param timesPostponed how often those first planned within the last weeks were moved to a later day
 */
public record TeamMember(PersonOnDay person, LocalDate lastHeld, int timesPostponed) {}
