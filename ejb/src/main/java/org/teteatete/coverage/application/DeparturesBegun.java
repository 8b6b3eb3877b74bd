package org.teteatete.coverage.application;

import java.util.Map;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.shared.ActOnTheOnly;

/** From a half-year on, departures are told, of each once and for good. */
public record DeparturesBegun(HalfYear first) implements ActOnTheOnly {

    private static final String SUBJECT = "departures";

    @Override
    public String action() {
        return SUBJECT + ".begin";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", first.first().toString());
    }
}
