package org.teteatete.commitment.application;

import java.util.UUID;

/** A commitment as the caller has read it: a change is refused with {@code Stale} when somebody else was faster. */
public record SeenCommitment(UUID id, long version) {}
