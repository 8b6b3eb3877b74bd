package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.teteatete.access.Permit;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportState;
import org.teteatete.hris.domain.LastDay;
import org.teteatete.organisation.application.DossierChange;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.shared.Role;

/** Fourth step of an import: after a full file, those of whom it does not speak leave. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Permit(Role.HR_ADMIN)
public class Ending {

    private RunningImports running;
    private Leavers leavers;
    private Dossiers dossiers;

    protected Ending() {}

    @Inject
    public Ending(RunningImports running, Leavers leavers, Dossiers dossiers) {
        this.running = running;
        this.leavers = leavers;
        this.dossiers = dossiers;
    }

    /**
     * The next ones; empty at the end. Whoever has been ended is not active any more, so that after a stop it can begin anew.
     *
     * @param after the number that the page before was scanned up to; empty at first
     */
    public Optional<Leavers.Page> next(ImportRun run, String after) {
        ImportJob job = running.held(run);
        return Optional.of(job)
                .filter(running -> running.state() == ImportState.RUNNING && running.isFull())
                .map(running -> leavers.next(running, after))
                .filter(page -> page.scanned() != null);
    }

    public void end(ImportRun run, List<String> employeeNumbers) {
        ImportJob job = running.held(run);
        dossiers.write(dossiers.numbered(employeeNumbers).values().stream()
                .map(dossier -> new DossierChange(dossier, LastDay.of(dossier, job.effectiveOn())))
                .toList());
        job.ended(employeeNumbers.size());
    }
}
