package org.teteatete.commitment.domain;

/** The states of a commitment. */
public enum CommitmentState {
    OPEN,
    DONE,
    DROPPED
}
