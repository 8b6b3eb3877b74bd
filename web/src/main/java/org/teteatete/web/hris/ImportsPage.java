package org.teteatete.web.hris;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teteatete.hris.application.HrDataAge;
import org.teteatete.hris.application.ImportView;
import org.teteatete.hris.application.Imports;
import org.teteatete.hris.domain.ImportState;
import org.teteatete.shared.Refusals;
import org.teteatete.web.shared.Preferences;

/** The imports: the one that is looked at, which is the youngest unless the address names another, and those before. */
@Named("imports")
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_REJECTED = 10;

    @Inject
    private transient Imports imports;

    @Inject
    private transient HrDataAge age;

    @Inject
    private transient Preferences preferences;

    private transient ImportHistory history;
    private transient ImportView job;
    private transient List<Rejected> rejected;
    private UUID id;

    /** A rejected line as the page shows it. */
    public record Rejected(int line, String column, String reason, String record) {}

    /** {@code null} before the first import. */
    public ImportView getJob() {
        if (job == null) {
            job = id == null ? imports.youngest(0, 1).stream().findFirst().orElse(null) : imports.get(id);
        }
        return job;
    }

    /** Looks again at how far it got. */
    public void refresh() {
        job = null;
        rejected = null;
    }

    public boolean isOver() {
        return getJob() == null || job.state().isOver();
    }

    /** The step that runs: {@code waiting}, {@code reading}, {@code applying} or {@code ending}. */
    public String getStep() {
        if (getJob().state() == ImportState.QUEUED) {
            return "waiting";
        }
        if (!job.judged()) {
            return job.read() < job.total() ? "reading" : "judging";
        }
        return job.applied() + job.rejected() < job.total() ? "applying" : "ending";
    }

    /** How much of the work is done, reading counting for a quarter. */
    public int getPercent() {
        if (getJob().total() == 0) {
            return 0;
        }
        long applied = job.judged() ? job.applied() + job.rejected() : 0;
        return (int) (25L * job.read() / job.total() + 75L * applied / job.total());
    }

    /** Why it was refused or failed; empty otherwise. */
    public String getDetail() {
        return getJob().detailKey() == null
                ? ""
                : Refusals.text(job.detailKey(), job.detailArguments(), preferences.getLocale());
    }

    /** The first rejected lines; the file has them all. */
    public List<Rejected> getRejected() {
        if (rejected == null) {
            rejected = getJob().rejected() == 0
                    ? List.of()
                    : imports.rejected(job.id(), 0, FIRST_REJECTED).stream()
                            .map(line -> new Rejected(
                                    line.line(),
                                    line.column(),
                                    Refusals.text(line.reasonKey(), line.reasonArguments(), preferences.getLocale()),
                                    line.record()))
                            .toList();
        }
        return rejected;
    }

    public ImportHistory getHistory() {
        if (history == null) {
            history = new ImportHistory(imports);
        }
        return history;
    }

    /** When HR data last came in; {@code null} before the first time. */
    public Instant getDataAt() {
        return age.at().orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
