package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportState;
import org.teteatete.hris.persistence.ImportJobs;
import org.teteatete.hris.persistence.ImportParts;
import org.teteatete.hris.persistence.ImportTurn;
import org.teteatete.hris.persistence.Renamings;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Beginning and end of an import's run on a server. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Permit(Role.HR_ADMIN)
public class ImportCourse {

    private ImportJobs jobs;
    private ImportTurn turn;
    private RunningImports running;
    private ImportParts parts;
    private StagedLines staged;
    private Renamings renamings;
    private CompanyTime time;
    private Event<Act> acts;

    protected ImportCourse() {}

    @Inject
    public ImportCourse(
            ImportJobs jobs,
            ImportTurn turn,
            RunningImports running,
            ImportParts parts,
            StagedLines staged,
            Renamings renamings,
            CompanyTime time,
            Event<Act> acts) {
        this.jobs = jobs;
        this.turn = turn;
        this.running = running;
        this.parts = parts;
        this.staged = staged;
        this.renamings = renamings;
        this.time = time;
        this.acts = acts;
    }

    /** Takes the turn for the import that was interrupted or waits longest; empty when there is none or it is another's turn. */
    public Optional<ImportRun> begin(UUID holder) {
        Optional<UUID> next = jobs.next().filter(id -> turn.take(id, holder, time.now()));
        next.ifPresent(id -> {
            parts.leftBehind().forEach(this::tidy);
            jobs.get(id).start(time.now());
        });
        return next.map(id -> new ImportRun(id, holder));
    }

    /** All lines are applied, unless the file was refused. */
    public void complete(ImportRun run) {
        ImportJob job = running.held(run);
        if (job.state() == ImportState.RUNNING) {
            job.complete(time.now());
            acts.fire(ImportAct.of(job, "complete"));
        }
    }

    /** The run is over, one way or the other. Once the import is too, what was laid out for it is not needed any more. */
    public void close(ImportRun run) {
        ImportJob job = running.held(run);
        if (!job.state().isOver()) {
            breakOff(job);
        }
        if (job.state().isOver()) {
            tidy(run.importId());
        }
        turn.giveBack(run.holder());
    }

    private void breakOff(ImportJob job) {
        job.breakOff(time.now());
        if (job.state().isOver()) {
            acts.fire(ImportAct.of(job, "fail"));
        }
    }

    private void tidy(UUID importId) {
        staged.removeAll(importId);
        parts.remove(importId);
        renamings.removeAll(importId);
    }

    /** The server stops in the middle: any server may go on from where the import is. */
    public void pause(ImportRun run) {
        if (running.held(run).state().isOver()) {
            close(run);
        } else {
            turn.giveBack(run.holder());
        }
    }

    /** The run did not even begin. */
    public void giveBack(UUID holder) {
        turn.giveBack(holder);
    }
}
