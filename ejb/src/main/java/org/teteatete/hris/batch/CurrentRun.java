package org.teteatete.hris.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.teteatete.hris.application.ImportRun;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/** The import that this execution of the job is about; works on it as the application itself. */
@Dependent
class CurrentRun {

    @Inject
    private JobContext job;

    @Inject
    private CurrentActor actor;

    private ImportRun run;

    ImportRun get() {
        if (run == null) {
            run = read();
        }
        return run;
    }

    private ImportRun read() {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = operator.getParameters(job.getExecutionId());
        return new ImportRun(
                UUID.fromString(parameters.getProperty("importId")), UUID.fromString(parameters.getProperty("holder")));
    }

    <T> T work(Supplier<T> work) {
        return actor.as(Actor.SYSTEM, work);
    }

    void work(Runnable work) {
        actor.as(Actor.SYSTEM, work);
    }
}
