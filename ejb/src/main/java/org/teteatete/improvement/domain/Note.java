package org.teteatete.improvement.domain;

import java.util.UUID;
import org.teteatete.shared.Ids;

/**
 * The entry of the history that a transition will write, and what is said with it.
 *
 * @param id the entry's
 * @param sealed for {@link PlanEntry#recordOf} this id; {@code null} for nothing
 */
public record Note(UUID id, byte[] sealed) {

    public static Note silent() {
        return new Note(Ids.next(), null);
    }
}
