package org.teteatete.organisation.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/**
 * The cadence policies or the holidays were replaced.
 *
 * @param list {@code cadence-policies} or {@code holidays}
 * @param version the list's version before
 * @param entries how many it has now
 */
public record CalendarReplaced(String list, long version, int entries) implements Act {

    @Override
    public String action() {
        return list + ".replace";
    }

    @Override
    public String subjectType() {
        return list;
    }

    /** The same for a list at all times: there is one of each. */
    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> details() {
        return Map.of("version", Long.toString(version), "entries", Integer.toString(entries));
    }
}
