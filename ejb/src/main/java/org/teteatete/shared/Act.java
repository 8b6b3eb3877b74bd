package org.teteatete.shared;

import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody did, fired as a CDI event inside the transaction that does it. The audit trail observes it;
 * so it carries identifiers and codes, never anything that people wrote.
 */
public interface Act {

    /** Before the name of a detail that is a record's id, such as {@code entry}: the name of its {@link Evidence}. */
    String EVIDENCE = "evidence-";

    /** What was done: aggregate and transition, such as {@code one-to-one.complete}. */
    String action();

    /** The kind of thing it was done to, such as {@code one-to-one}. */
    String subjectType();

    UUID subjectId();

    /** Further identifiers and codes. */
    default Map<String, String> details() {
        return Map.of();
    }
}
