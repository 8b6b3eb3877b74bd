package org.teteatete.hris.application;

import jakarta.annotation.PreDestroy;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.RecurringWork;

/**
 * Lets imports run one after the other, on this server when it has the turn. One that a stop interrupted goes on, here or
 * elsewhere, when its server has been silent for {@link org.teteatete.hris.persistence.ImportTurn#LEASE}.
 */
@Singleton
@Startup
@DependsOn("Database")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(RecurringWork.class)
public class ImportQueue {

    private static final String JOB = "hr-import";

    @Inject
    private RunningHere here;

    @Inject
    private ImportCourse course;

    @Inject
    private CurrentActor actor;

    /** Begins the next import, unless one is running. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void startNext() {
        UUID holder = Ids.next();
        if (here.begin(holder)) {
            boolean begun = false;
            try {
                begun = actor.as(Actor.SYSTEM, () -> begin(holder));
            } finally {
                if (!begun) {
                    here.end(holder);
                }
            }
        }
    }

    private boolean begin(UUID holder) {
        Optional<ImportRun> run = course.begin(holder);
        run.ifPresent(this::start);
        return run.isPresent();
    }

    private void start(ImportRun run) {
        Properties parameters = new Properties();
        parameters.setProperty("importId", run.importId().toString());
        parameters.setProperty("holder", run.holder().toString());
        JobOperator operator = BatchRuntime.getJobOperator();
        boolean started = false;
        try {
            here.runs(operator.start(JOB, parameters));
            started = true;
        } finally {
            if (!started) {
                course.giveBack(run.holder());
            }
        }
    }

    /** A run on this server is over, one way or the other. */
    public void over(ImportRun run) {
        try {
            actor.as(Actor.SYSTEM, () -> course.close(run));
        } finally {
            here.end(run.holder());
        }
        startNext();
    }

    /** Lets the step that runs come to its end: the import goes on from there when the application is back. */
    @PreDestroy
    void stop() {
        here.stop().ifPresent(ImportQueue::stop);
        here.awaitEnd();
    }

    private static void stop(long execution) {
        try {
            BatchRuntime.getJobOperator().stop(execution);
        } catch (JobExecutionNotRunningException e) {
            // It has just come to its end by itself.
        }
    }
}
