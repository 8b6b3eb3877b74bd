package org.teteatete.improvement.application;

import java.util.Map;
import org.teteatete.shared.ActOnTheOnly;

/**
 * The approval policies were replaced.
 *
 * @param version of the list before
 * @param policies how many there are now
 */
public record PoliciesReplaced(long version, int policies) implements ActOnTheOnly {

    @Override
    public String action() {
        return "approval-policies.replace";
    }

    @Override
    public String subjectType() {
        return "approval-policies";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", Long.toString(version), "entries", Integer.toString(policies));
    }
}
