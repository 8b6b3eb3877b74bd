package org.teteatete.hris.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.hris.application.Judging;

/** Judges all lines. */
@Named
@Dependent
public class JudgeBatchlet extends AbstractBatchlet {

    @Inject
    private CurrentRun run;

    @Inject
    private Judging judging;

    @Override
    public String process() {
        run.work(() -> judging.judge(run.get()));
        return null;
    }
}
