package org.teteatete.web.commitment;

import java.util.UUID;
import org.teteatete.commitment.application.SeenCommitment;
import org.teteatete.shared.NotFound;

/** What a page sends back of a row that it showed: the row may be another one's place by now. */
final class SentCommitment {

    private SentCommitment() {}

    static SeenCommitment seen(String id, String version) {
        try {
            return new SeenCommitment(UUID.fromString(String.valueOf(id)), Long.parseLong(version));
        } catch (IllegalArgumentException madeUp) {
            throw new NotFound();
        }
    }
}
