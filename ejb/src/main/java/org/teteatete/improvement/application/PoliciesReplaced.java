package org.teteatete.improvement.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/**
 * The approval policies were replaced.
 *
 * @param version of the list before
 * @param policies how many there are now
 */
public record PoliciesReplaced(long version, int policies) implements Act {

    @Override
    public String action() {
        return "approval-policies.replace";
    }

    @Override
    public String subjectType() {
        return "approval-policies";
    }

    /** The same at all times: there is one list. */
    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(subjectType().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", Long.toString(version), "entries", Integer.toString(policies));
    }
}
