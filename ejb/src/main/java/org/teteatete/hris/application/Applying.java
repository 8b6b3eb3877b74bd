package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teteatete.access.Permit;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportState;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.shared.Role;

/** Third step of an import: applies the lines that are left, some employees at a time, each with all their lines. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Permit(Role.HR_ADMIN)
public class Applying {

    private static final int PAGE = 2_000;

    private RunningImports running;
    private StagedLines staged;

    protected Applying() {}

    @Inject
    public Applying(RunningImports running, StagedLines staged) {
        this.running = running;
        this.staged = staged;
    }

    /** The lines of the next employees; empty when all are applied. */
    public Optional<LinesToApply> next(ImportRun run) {
        ImportJob job = running.held(run);
        return Optional.of(job)
                .filter(running -> running.state() == ImportState.RUNNING)
                .map(running -> staged.next(running.id(), running.appliedUpTo(), PAGE))
                .filter(lines -> !lines.isEmpty())
                .map(LinesToApply::new);
    }

    public void apply(ImportRun run, LinesToApply page) {
        ImportJob job = running.held(run);
        StagedEmployees employees = new StagedEmployees(page.lines());
        job.applied(
                employees.lastNumber(),
                running.kindOf(job).apply(job, RunningImports.headerOf(job), employees.byNumber()));
    }
}
