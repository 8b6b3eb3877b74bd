package org.teteatete.improvement.application;

import java.time.Instant;
import java.util.UUID;
import org.teteatete.improvement.domain.PlanContent;

/** What a plan said when it was submitted; nothing here prints it. */
public record VersionView(int number, UUID submittedBy, Instant submittedAt, PlanContent content) {

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "VersionView[" + number + "]";
    }
}
