package org.teteatete.meeting.application;

import java.util.UUID;
import org.teteatete.meeting.domain.Pattern;

/** A series to start with somebody. */
public record SeriesOrder(UUID with, Pattern pattern) {}
