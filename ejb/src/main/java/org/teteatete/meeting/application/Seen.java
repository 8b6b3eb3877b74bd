package org.teteatete.meeting.application;

import java.util.UUID;

/** A one-to-one as the caller has read it: a change is refused with {@code Stale} when somebody else was faster. */
public record Seen(UUID id, long version) {}
