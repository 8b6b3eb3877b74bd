package org.teteatete.meeting.application;

import org.teteatete.meeting.domain.Pattern;
import org.teteatete.organisation.domain.Cadence;

/**
 * A series that could be started with somebody.
 *
 * @param jobTitle {@code null} where HR data has none
 * @param policy the cadence that the company asks for: theirs may be more often, never less
 * @param pattern by the policy, at an hour of the week at which neither has another series; where no such hour is left, at
 *     one that is taken
 * @param free whether that hour is free
 */
public record SeriesProposal(PersonName with, String jobTitle, Cadence policy, Pattern pattern, boolean free) {}
