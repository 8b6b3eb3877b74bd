package org.teteatete.meeting.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/**
 * Texts that people kept for themselves were deleted because their time is over; whose they were is nobody's business.
 *
 * @param count how many
 */
public record OwnTextsPurged(int count) implements Act {

    private static final String SUBJECT = "own-texts";

    @Override
    public String action() {
        return SUBJECT + ".purge";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    /** Always the same: all of them. */
    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(SUBJECT.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> details() {
        return Map.of("count", Integer.toString(count));
    }
}
