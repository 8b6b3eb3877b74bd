package org.teteatete.meeting.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/**
 * The form is worded anew.
 *
 * @param version of its words from now on
 */
public record FormSettingsChanged(int version) implements Act {

    private static final String SUBJECT = "form-settings";

    @Override
    public String action() {
        return SUBJECT + ".replace";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    /** Always the same: there is one form. */
    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(SUBJECT.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", Integer.toString(version));
    }
}
