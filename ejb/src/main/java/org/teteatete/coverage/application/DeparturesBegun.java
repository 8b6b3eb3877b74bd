package org.teteatete.coverage.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.shared.Act;

/** From a half-year on, departures are told, of each once and for good. */
public record DeparturesBegun(HalfYear first) implements Act {

    private static final String SUBJECT = "departures";

    @Override
    public String action() {
        return SUBJECT + ".begin";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    /** The same at all times: there is one of it. */
    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(SUBJECT.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", first.first().toString());
    }
}
