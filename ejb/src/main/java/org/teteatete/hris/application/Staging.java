package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.access.Permit;
import org.teteatete.hris.csv.Csv;
import org.teteatete.hris.csv.StoredPart;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.persistence.ImportParts;
import org.teteatete.hris.persistence.Rejections;
import org.teteatete.hris.persistence.Rejections.NewRejection;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.hris.persistence.StagedLines.StagedLine;
import org.teteatete.shared.Role;

/** First step of an import: lays the lines out by employee, but for those that nothing can be made of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Permit(Role.HR_ADMIN)
public class Staging {

    private RunningImports running;
    private ImportParts parts;
    private StagedLines staged;
    private Rejections rejections;

    protected Staging() {}

    @Inject
    public Staging(RunningImports running, ImportParts parts, StagedLines staged, Rejections rejections) {
        this.running = running;
        this.parts = parts;
        this.staged = staged;
        this.rejections = rejections;
    }

    /**
     * Clears the way for what is not staged yet: H2, killed in the middle of a transaction, was seen to keep some rows of it.
     */
    public void begin(ImportRun run) {
        next(run).ifPresent(part -> {
            int line = part.records().get(0).line();
            staged.removeFrom(run.importId(), line);
            rejections.removeFrom(run.importId(), line);
        });
    }

    /** The next part of the file; empty when all are staged. */
    public Optional<StoredPart> next(ImportRun run) {
        ImportJob job = running.held(run);
        return job.isJudged() ? Optional.empty() : parts.get(run.importId(), job.stagedParts() + 1);
    }

    public void stage(ImportRun run, StoredPart part) {
        ImportJob job = running.held(run);
        KindOfFile kind = running.kindOf(job);
        Header header = RunningImports.headerOf(job);
        List<StagedLine> good = new ArrayList<>();
        List<NewRejection> bad = new ArrayList<>();
        List<FileRecord> records = part.records();
        for (FileRecord record : records) {
            String number = header.text(record, Column.EMPLOYEE_NUMBER);
            String content = Csv.line(record.fields());
            Optional<Rejection> rejection = kind.check(header, record);
            rejection.ifPresentOrElse(
                    reason -> bad.add(new NewRejection(reason, number, content)),
                    () -> good.add(new StagedLine(number, record.line(), content)));
        }
        staged.add(run.importId(), good);
        rejections.add(run.importId(), bad);
        job.staged(part.number(), records.size(), bad.size());
    }
}
