package org.teteatete.meeting.application;

import java.util.Map;
import org.teteatete.shared.ActOnTheOnly;

/**
 * Texts that people kept for themselves were deleted because their time is over; whose they were is nobody's business.
 *
 * @param count how many
 */
public record OwnTextsPurged(int count) implements ActOnTheOnly {

    private static final String SUBJECT = "own-texts";

    @Override
    public String action() {
        return SUBJECT + ".purge";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("count", Integer.toString(count));
    }
}
