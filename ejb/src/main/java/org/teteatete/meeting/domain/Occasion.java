package org.teteatete.meeting.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.teteatete.organisation.domain.Window;

/**
 * What a series makes of a window: its usual day, or else the nearest one of the window on which nothing is in the way.
 *
 * @param slot empty where there is no such day
 * @param because why it is not the usual day; empty where it is
 */
public record Occasion(Window window, LocalDate usual, Optional<Slot> slot, Optional<Obstacle> because) {}
