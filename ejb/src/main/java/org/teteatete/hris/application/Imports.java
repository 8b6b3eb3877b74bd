package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.hris.csv.ReceivedFile;
import org.teteatete.hris.csv.UnreadableFile;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.hris.persistence.ImportJobs;
import org.teteatete.hris.persistence.Rejections;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** HR files: hand one in, and see what became of it and of those before. */
@Stateless
@Permit(Role.HR_ADMIN)
public class Imports {

    private Intake intake;
    private ImportQueue queue;
    private ImportJobs jobs;
    private Rejections rejections;

    protected Imports() {}

    @Inject
    public Imports(Intake intake, ImportQueue queue, ImportJobs jobs, Rejections rejections) {
        this.intake = intake;
        this.queue = queue;
        this.jobs = jobs;
        this.rejections = rejections;
    }

    /**
     * Takes a file in, whole, and lets it be imported when its turn comes. Refuses with {@link Invalid}, and keeps nothing,
     * when it cannot be read or lacks a required column.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView submit(ImportRequest request, InputStream bytes) {
        if (request.mode() == ImportMode.FULL && request.kind() != ImportKind.EMPLOYEES) {
            throw Invalid.request(Invalid.Problem.of("mode", "hris.fullIsForEmployees"));
        }
        try (ReceivedFile file = ReceivedFile.of(bytes)) {
            ImportView job = intake.store(request, file);
            queue.startNext();
            return job;
        } catch (UnreadableFile e) {
            throw Invalid.request(new Invalid.Problem("body", e.key(), e.arguments()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses with {@link NotFound}. */
    public ImportView get(UUID id) {
        return jobs.view(id).orElseThrow(NotFound::new);
    }

    /** The youngest first. */
    public List<ImportView> youngest(int skip, int limit) {
        return jobs.youngest(skip, limit);
    }

    /** Those that were handed in before that one, the youngest first. */
    public List<ImportView> before(UUID id, int limit) {
        return jobs.before(id, limit);
    }

    public long count() {
        return jobs.count();
    }

    /** The next lines that were not applied, in the order of the file; refuses with {@link NotFound}. */
    public List<RejectedLine> rejected(UUID id, int afterLine, int limit) {
        get(id);
        return rejections.after(id, afterLine, limit);
    }
}
