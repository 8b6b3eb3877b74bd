package org.teteatete.commitment.application;

import java.time.LocalDate;
import java.util.UUID;

/** A place in a list of commitments: after this one. */
public record CommitmentPlace(LocalDate dueOn, UUID id) {

    public static CommitmentPlace of(CommitmentView last) {
        return new CommitmentPlace(last.dueOn(), last.id());
    }
}
