package org.teteatete.web.improvement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.teteatete.improvement.application.VersionView;

/** What a plan said when it was submitted, in the API. */
@Schema(name = "PlanVersion")
public record PlanVersionDocument(int number, UUID submittedBy, Instant submittedAt, PlanDocument.Content content) {

    static PlanVersionDocument of(VersionView version) {
        return new PlanVersionDocument(
                version.number(),
                version.submittedBy(),
                version.submittedAt(),
                PlanDocument.Content.of(version.content()));
    }

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "PlanVersionDocument[" + number + "]";
    }
}
