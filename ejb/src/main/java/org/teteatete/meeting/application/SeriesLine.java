package org.teteatete.meeting.application;

import java.util.UUID;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.SeriesState;

/** A series in a list. */
public record SeriesLine(UUID id, PersonName employee, PersonName manager, SeriesState state, Pattern pattern) {}
