package org.teteatete.coverage.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teteatete.shared.ActOnTheOnly;

/** What coverage keeps of these years was thrown away and built anew. */
public record CoverageRebuilt(List<Integer> years) implements ActOnTheOnly {

    private static final String SUBJECT = "coverage";

    @Override
    public String action() {
        return SUBJECT + ".rebuild";
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("years", years.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
