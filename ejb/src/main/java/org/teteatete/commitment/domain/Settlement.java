package org.teteatete.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What became of a commitment. Changed by {@link Commitment} alone. */
@Embeddable
public class Settlement {

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @Column(name = "settled_by")
    private UUID by;

    @Column(name = "settled_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "dropped_because")
    private DropReason because;

    @Column(name = "drop_text")
    private byte[] text;

    protected Settlement() {}

    private Settlement(CommitmentState state) {
        this.state = state;
    }

    static Settlement open() {
        return new Settlement(CommitmentState.OPEN);
    }

    static Settlement done(UUID by, Instant at) {
        Settlement done = new Settlement(CommitmentState.DONE);
        done.by = by;
        done.at = at;
        return done;
    }

    /**
     * @param by {@code null} for the timer
     * @param text sealed; {@code null} for none
     */
    static Settlement dropped(DropReason because, byte[] text, UUID by, Instant at) {
        Settlement dropped = new Settlement(CommitmentState.DROPPED);
        dropped.by = by;
        dropped.at = at;
        dropped.because = because;
        dropped.text = text;
        return dropped;
    }

    public CommitmentState state() {
        return state;
    }

    /** Who closed or dropped it; empty while it is open, and when it was dropped by itself. */
    public Optional<UUID> by() {
        return Optional.ofNullable(by);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    public Optional<DropReason> because() {
        return Optional.ofNullable(because);
    }

    /** The text of the reason, sealed for {@link Commitment#reasonRecordOf}. */
    public Optional<byte[]> text() {
        return Optional.ofNullable(text);
    }
}
