package org.teteatete.hris.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.teteatete.hris.csv.Csv;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.persistence.ImportJobs;
import org.teteatete.hris.persistence.ImportTurn;
import org.teteatete.shared.CompanyTime;

/** The import that runs, for each step of it. */
@ApplicationScoped
public class RunningImports {

    private ImportJobs jobs;
    private ImportTurn turn;
    private CompanyTime time;
    private Iterable<KindOfFile> kinds;

    protected RunningImports() {}

    @Inject
    public RunningImports(ImportJobs jobs, ImportTurn turn, CompanyTime time, @Any Instance<KindOfFile> kinds) {
        this(jobs, turn, time, (Iterable<KindOfFile>) kinds);
    }

    RunningImports(ImportJobs jobs, ImportTurn turn, CompanyTime time, Iterable<KindOfFile> kinds) {
        this.jobs = jobs;
        this.turn = turn;
        this.time = time;
        this.kinds = kinds;
    }

    /**
     * The job, for as long as this transaction. Throws {@link IllegalStateException} when another server has taken over, so
     * that nothing of this step is committed.
     */
    ImportJob held(ImportRun run) {
        if (!turn.keep(run.importId(), run.holder(), time.now())) {
            throw new IllegalStateException("Another server imports " + run.importId());
        }
        return jobs.get(run.importId());
    }

    KindOfFile kindOf(ImportJob job) {
        for (KindOfFile kind : kinds) {
            if (kind.kind() == job.kind()) {
                return kind;
            }
        }
        throw new IllegalStateException(job.kind().name());
    }

    static Header headerOf(ImportJob job) {
        return new Header(job.kind(), Csv.records(job.header()).get(0));
    }
}
