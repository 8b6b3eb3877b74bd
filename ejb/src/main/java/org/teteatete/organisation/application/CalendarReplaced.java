package org.teteatete.organisation.application;

import java.util.Map;
import org.teteatete.shared.ActOnTheOnly;

/**
 * The cadence policies or the holidays were replaced.
 *
 * @param list {@code cadence-policies} or {@code holidays}
 * @param version the list's version before
 * @param entries how many it has now
 */
public record CalendarReplaced(String list, long version, int entries) implements ActOnTheOnly {

    @Override
    public String action() {
        return list + ".replace";
    }

    @Override
    public String subjectType() {
        return list;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", Long.toString(version), "entries", Integer.toString(entries));
    }
}
