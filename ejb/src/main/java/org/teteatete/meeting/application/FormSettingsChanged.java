package org.teteatete.meeting.application;

import java.util.Map;
import org.teteatete.shared.ActOnTheOnly;

/**
 * The form is worded anew.
 *
 * @param version of its words from now on
 */
public record FormSettingsChanged(int version) implements ActOnTheOnly {

    private static final String SUBJECT = "form-settings";

    @Override
    public String action() {
        return SUBJECT + ".replace";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", Integer.toString(version));
    }
}
