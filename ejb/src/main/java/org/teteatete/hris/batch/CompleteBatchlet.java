package org.teteatete.hris.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.hris.application.ImportCourse;

/** Completes the import. */
@Named
@Dependent
public class CompleteBatchlet extends AbstractBatchlet {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportCourse course;

    @Override
    public String process() {
        run.work(() -> course.complete(run.get()));
        return null;
    }
}
