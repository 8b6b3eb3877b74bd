package org.teteatete.audit.application;

import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/** Somebody had the trail verified; not how long it was, which would tell who reads this what they are not shown. */
record TrailVerified(Verdict verdict) implements Act {

    @Override
    public String action() {
        return "audit.verify";
    }

    @Override
    public String subjectType() {
        return "audit";
    }

    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return verdict.isIntact()
                ? Map.of()
                : Map.of("breach", verdict.breach().kind().name());
    }
}
