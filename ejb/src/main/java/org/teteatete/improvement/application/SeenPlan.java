package org.teteatete.improvement.application;

import java.util.UUID;

/** A plan as the caller has read it: a change is refused with {@code Stale} when somebody else was faster. */
public record SeenPlan(UUID id, long version) {}
