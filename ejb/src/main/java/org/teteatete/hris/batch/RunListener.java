package org.teteatete.hris.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.hris.application.ImportCourse;
import org.teteatete.hris.application.ImportQueue;
import org.teteatete.hris.application.ImportRun;
import org.teteatete.hris.application.RunningHere;

/** Whatever became of the job, the next import gets its turn; unless the application stops. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportQueue queue;

    @Inject
    private RunningHere here;

    @Inject
    private ImportCourse course;

    @Override
    public void afterJob() {
        ImportRun ended = run.get();
        if (here.isStopping()) {
            pause(ended);
        } else {
            queue.over(ended);
        }
    }

    private void pause(ImportRun paused) {
        try {
            run.work(() -> course.pause(paused));
        } finally {
            here.end(paused.holder());
        }
    }
}
