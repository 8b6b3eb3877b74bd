package org.teteatete.meeting.domain;

import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/** One side has shown the other what it prepared. */
public record PreparationPublished(UUID subjectId, Party party) implements Act {

    @Override
    public String action() {
        return "preparation.publish";
    }

    @Override
    public String subjectType() {
        return "one-to-one";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("party", party.name());
    }
}
