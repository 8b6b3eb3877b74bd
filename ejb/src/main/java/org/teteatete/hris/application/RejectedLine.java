package org.teteatete.hris.application;

import java.util.List;
import java.util.Optional;

/**
 * A line that was not applied.
 *
 * @param line the physical line, the header being 1
 * @param reasonKey of the bundle of refusals
 * @param about what the reason speaks of
 * @param record the record as CSV
 */
public record RejectedLine(int line, String column, String reasonKey, Optional<String> about, String record) {

    public List<Object> reasonArguments() {
        return about.<List<Object>>map(List::of).orElse(List.of());
    }
}
