package org.teteatete.audit.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.teteatete.shared.Act;

/**
 * Somebody had the trail verified; not how long it was, which would tell who reads this what they are not shown. What a breach
 * is about is named, so that who may not know of that is not shown this either.
 */
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
        Map<String, String> details = new HashMap<>();
        if (!verdict.isIntact()) {
            details.put("breach", verdict.breach().kind().name());
            details.put("about", Objects.toString(verdict.breach().subject(), null));
        }
        return details;
    }
}
