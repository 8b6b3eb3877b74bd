package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.access.Permit;
import org.teteatete.hris.csv.Csv;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.LeavingCount;
import org.teteatete.hris.domain.Reason;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.persistence.Rejections;
import org.teteatete.hris.persistence.Rejections.NewRejection;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Second step of an import: finds the lines that cannot be applied and takes all lines of those employees out; refuses a full
 * file that would end too many employments. All of it is one transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Permit(Role.HR_ADMIN)
public class Judging {

    private static final int PAGE = 5_000;

    private RunningImports running;
    private StagedLines staged;
    private Rejections rejections;
    private Leavers leavers;
    private CompanyTime time;
    private Event<Act> acts;

    protected Judging() {}

    @Inject
    public Judging(
            RunningImports running,
            StagedLines staged,
            Rejections rejections,
            Leavers leavers,
            CompanyTime time,
            Event<Act> acts) {
        this.running = running;
        this.staged = staged;
        this.rejections = rejections;
        this.leavers = leavers;
        this.time = time;
        this.acts = acts;
    }

    public void judge(ImportRun run) {
        ImportJob job = running.held(run);
        if (job.isJudged()) {
            return;
        }
        Header header = RunningImports.headerOf(job);
        KindOfFile.Employees fit = reader -> forEachPage(job, some -> {
            some.keySet()
                    .removeAll(rejections.firstLines(job.id(), some.keySet()).keySet());
            reader.accept(some);
        });
        KindOfFile.Judged judged = running.kindOf(job).judge(job, header, fit);
        reject(job, judged.rejections());
        job.judged(rejections.count(job.id()));
        if (job.isFull() && !job.isForced()) {
            LeavingCount count = leavers.count(job);
            if (count.isTooMany()) {
                job.refuse(count, time.now());
                acts.fire(ImportAct.of(job, "refuse"));
                return;
            }
        }
        judged.prepare(fit);
    }

    private void forEachPage(ImportJob job, java.util.function.Consumer<Map<String, List<FileRecord>>> reader) {
        StagedEmployees page = new StagedEmployees(staged.next(job.id(), "", PAGE));
        while (!page.lines().isEmpty()) {
            reader.accept(page.byNumber());
            page = new StagedEmployees(staged.next(job.id(), page.lastNumber(), PAGE));
        }
    }

    /** Nothing is half-applied for one employee: a rejected line rejects all their lines. */
    private void reject(ImportJob job, Map<Integer, Rejection> found) {
        if (found.isEmpty() && rejections.count(job.id()) == 0) {
            return;
        }
        forEachPage(job, some -> {
            Map<String, Integer> first = new HashMap<>(rejections.firstLines(job.id(), some.keySet()));
            some.forEach((number, records) -> records.stream()
                    .map(FileRecord::line)
                    .filter(found::containsKey)
                    .forEach(line -> first.merge(number, line, Math::min)));
            some.keySet().retainAll(first.keySet());
            List<NewRejection> rejected = new ArrayList<>();
            some.forEach((number, records) -> records.forEach(record -> rejected.add(new NewRejection(
                    found.getOrDefault(record.line(), sibling(record.line(), first.get(number))),
                    number,
                    Csv.line(record.fields())))));
            rejections.add(job.id(), rejected);
            staged.remove(job.id(), some.keySet());
        });
    }

    private static Rejection sibling(int line, int rejectedLine) {
        return new Rejection(line, Column.EMPLOYEE_NUMBER, Reason.ANOTHER_LINE, String.valueOf(rejectedLine));
    }
}
