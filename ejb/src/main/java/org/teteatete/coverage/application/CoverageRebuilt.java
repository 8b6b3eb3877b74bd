package org.teteatete.coverage.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.shared.Act;

/** What coverage keeps of these years was thrown away and built anew. */
public record CoverageRebuilt(List<Integer> years) implements Act {

    private static final String SUBJECT = "coverage";

    @Override
    public String action() {
        return SUBJECT + ".rebuild";
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
        return Map.of("years", years.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
