package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.hris.csv.Csv;
import org.teteatete.hris.csv.ReceivedFile;
import org.teteatete.hris.csv.StoredPart;
import org.teteatete.hris.csv.UnreadableFile;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportOrder;
import org.teteatete.hris.persistence.ImportJobs;
import org.teteatete.hris.persistence.ImportParts;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;

/** Puts a file into the database, with the job that will import it: from then on any server can, even after a stop. */
@Stateless
@Permit(Role.HR_ADMIN)
public class Intake {

    private static final int LONGEST_HEADER = 100_000;

    private ImportJobs jobs;
    private ImportParts parts;
    private CompanyTime time;
    private CurrentActor actor;
    private Event<Act> acts;

    protected Intake() {}

    @Inject
    public Intake(ImportJobs jobs, ImportParts parts, CompanyTime time, CurrentActor actor, Event<Act> acts) {
        this.jobs = jobs;
        this.parts = parts;
        this.time = time;
        this.actor = actor;
        this.acts = acts;
    }

    public ImportView store(ImportRequest request, ReceivedFile file) {
        try {
            Header header = file.header(request.kind());
            String titles = Csv.line(header.titles());
            if (titles.length() > LONGEST_HEADER) {
                throw new UnreadableFile("hris.file.malformed", 1);
            }
            UUID id = Ids.next();
            ImportJob job = new ImportJob(
                    id,
                    order(request),
                    titles,
                    Csv.line(header.unknown()),
                    actor.get().id(),
                    time.now());
            jobs.add(job);
            StoredPart.Writer writer = new StoredPart.Writer(part -> parts.add(id, part.number(), part.content()));
            file.read(request.kind(), writer);
            job.received(writer.finish());
            acts.fire(ImportAct.of(job, "start"));
            return jobs.view(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportOrder order(ImportRequest request) {
        return new ImportOrder(
                request.kind(),
                request.mode(),
                request.force(),
                Optional.ofNullable(request.effectiveOn()).orElseGet(time::today),
                request.fileName());
    }
}
