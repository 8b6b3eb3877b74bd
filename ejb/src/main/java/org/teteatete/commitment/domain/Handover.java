package org.teteatete.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** With which manager a commitment was made, and how it came to another. Changed by {@link Commitment} alone. */
@Embeddable
public class Handover {

    @Column(name = "made_with")
    private UUID madeWith;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    protected Handover() {}

    Handover(UUID madeWith) {
        this.madeWith = madeWith;
    }

    void propose(Instant now) {
        proposedAt = now;
    }

    void decline(Instant now) {
        proposedAt = null;
        declinedAt = now;
    }

    void complete(Instant now) {
        proposedAt = null;
        declinedAt = null;
        handedOverAt = now;
    }

    /** The manager of the one-to-one in which it was made. */
    public UUID madeWith() {
        return madeWith;
    }

    /** Whether the manager of before has proposed it and the employee has not answered yet. */
    public boolean isProposed() {
        return proposedAt != null;
    }

    /** Whether the employee wants it to stay with the manager of before. */
    public boolean isDeclined() {
        return declinedAt != null;
    }

    public Optional<Instant> handedOverAt() {
        return Optional.ofNullable(handedOverAt);
    }
}
