package org.teteatete.hris.application;

import java.util.Map;
import java.util.UUID;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.shared.Act;

/** An import began or ended; {@code step} is {@code start}, {@code complete}, {@code refuse} or {@code fail}. */
public record ImportAct(UUID importId, String step, String kind, String mode) implements Act {

    static ImportAct of(ImportJob job, String step) {
        return new ImportAct(job.id(), step, job.kind().code(), job.mode().code());
    }

    @Override
    public String action() {
        return "import." + step;
    }

    @Override
    public String subjectType() {
        return "import";
    }

    @Override
    public UUID subjectId() {
        return importId;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind, "mode", mode);
    }
}
