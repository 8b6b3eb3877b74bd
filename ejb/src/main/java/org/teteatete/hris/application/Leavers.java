package org.teteatete.hris.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.LeavingCount;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.organisation.application.Dossiers;

/** Active people of whom a full file does not speak, not even in a rejected line: they leave at the import's date. */
@ApplicationScoped
public class Leavers {

    private static final int PAGE = 2_000;

    private Dossiers dossiers;
    private StagedLines staged;

    protected Leavers() {}

    @Inject
    public Leavers(Dossiers dossiers, StagedLines staged) {
        this.dossiers = dossiers;
        this.staged = staged;
    }

    /**
     * Some of them.
     *
     * @param scanned the last employee number that was looked at
     */
    public record Page(List<String> employeeNumbers, String scanned) {}

    /** The next of them; a page without a last number is the end. */
    Page next(ImportJob job, String after) {
        List<String> active = dossiers.active(job.effectiveOn(), after, PAGE);
        if (active.isEmpty()) {
            return new Page(List.of(), null);
        }
        Set<String> spokenOf = staged.spokenOf(job.id(), active);
        List<String> leaving = new ArrayList<>(active);
        leaving.removeAll(spokenOf);
        return new Page(leaving, active.get(active.size() - 1));
    }

    LeavingCount count(ImportJob job) {
        int leaving = 0;
        Page page = next(job, "");
        while (page.scanned() != null) {
            leaving += page.employeeNumbers().size();
            page = next(job, page.scanned());
        }
        return new LeavingCount(leaving, (int) dossiers.countActive(job.effectiveOn()));
    }
}
