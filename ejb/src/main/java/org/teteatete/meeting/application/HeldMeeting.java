package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody had a one-to-one on a day. */
public record HeldMeeting(UUID id, UUID employee, LocalDate heldOn) {}
