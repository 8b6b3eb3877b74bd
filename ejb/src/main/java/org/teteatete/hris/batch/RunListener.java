package org.teteatete.hris.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.hris.application.ImportQueue;

/** Whatever became of the job, the next import gets its turn. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportQueue queue;

    @Override
    public void afterJob() {
        queue.over(run.get());
    }
}
