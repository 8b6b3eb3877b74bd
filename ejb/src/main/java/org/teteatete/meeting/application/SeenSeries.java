package org.teteatete.meeting.application;

import java.util.UUID;

/** A series as the caller has read it: a change is refused with {@code Stale} when somebody else was faster. */
public record SeenSeries(UUID id, long version) {}
