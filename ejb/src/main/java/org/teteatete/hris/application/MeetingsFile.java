package org.teteatete.hris.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.EntryJudgement;
import org.teteatete.hris.domain.EntryLedger;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.MeetingLine;
import org.teteatete.hris.domain.Outcome;
import org.teteatete.hris.domain.Reason;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.domain.Tally;
import org.teteatete.meeting.application.ImportedOneToOne;
import org.teteatete.meeting.application.ImportedOneToOnes;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.shared.Ids;

/** Meetings files: past one-to-ones from another tool. */
@ApplicationScoped
public class MeetingsFile implements KindOfFile {

    private static final EntryLedger.Reading<ImportedOneToOne> READING = new EntryLedger.Reading<>(
            ImportedOneToOne::id,
            ImportedOneToOne::employeeNumber,
            meeting -> meeting.plannedOn().toString(),
            ImportedOneToOne::externalId,
            ImportedOneToOne::saysTheSameAs);

    private Dossiers dossiers;
    private ImportedOneToOnes meetings;

    protected MeetingsFile() {}

    @Inject
    public MeetingsFile(Dossiers dossiers, ImportedOneToOnes meetings) {
        this.dossiers = dossiers;
        this.meetings = meetings;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEETINGS;
    }

    @Override
    public Optional<Rejection> check(Header header, FileRecord record) {
        return Optional.ofNullable(MeetingLine.read(header, record).problem());
    }

    @Override
    public Judged judge(ImportJob job, Header header, Employees employees) {
        EntryJudgement judgement = new EntryJudgement();
        employees.forEach(some -> {
            List<MeetingLine> lines = lines(header, some.values());
            Set<String> people = new HashSet<>(some.keySet());
            lines.forEach(line -> people.add(line.managerNumber()));
            Set<String> known = dossiers.ids(people).keySet();
            EntryLedger<ImportedOneToOne> ledger = ledger(lines);
            some.values().forEach(records -> judgement.add(lines(header, List.of(records))));
            lines.forEach(line -> problem(line, known, ledger, header).ifPresent(judgement::reject));
        });
        return judgement::settle;
    }

    private static Optional<Rejection> problem(
            MeetingLine line, Set<String> known, EntryLedger<ImportedOneToOne> ledger, Header header) {
        if (!known.contains(line.employeeNumber())) {
            return Optional.of(
                    new Rejection(line.line(), Column.EMPLOYEE_NUMBER, Reason.UNKNOWN_EMPLOYEE, line.employeeNumber()));
        }
        if (!known.contains(line.managerNumber())) {
            return Optional.of(
                    new Rejection(line.line(), Column.MANAGER_EMPLOYEE_NUMBER, Reason.UNKNOWN_MANAGER, null));
        }
        return ledger.meant(line)
                .filter(ImportedOneToOne::changedHere)
                .filter(meeting -> !meeting.saysTheSameAs(stated(line, header, Optional.of(meeting))))
                .map(meeting -> new Rejection(line.line(), Column.STATUS, Reason.CHANGED_HERE, null));
    }

    @Override
    public Tally apply(ImportJob job, Header header, Map<String, List<FileRecord>> employees) {
        List<MeetingLine> lines = lines(header, employees.values());
        EntryLedger<ImportedOneToOne> ledger = ledger(lines);
        List<Outcome> outcomes = new ArrayList<>();
        lines.forEach(line -> outcomes.add(ledger.apply(line, meant -> stated(line, header, meant))));
        meetings.write(ledger.added(), ledger.changed());
        return Tally.of(outcomes);
    }

    private EntryLedger<ImportedOneToOne> ledger(List<MeetingLine> lines) {
        Set<ImportedOneToOne.Key> keys = lines.stream()
                .map(line -> new ImportedOneToOne.Key(line.employeeNumber(), line.plannedOn()))
                .collect(Collectors.toSet());
        Set<String> externalIds = lines.stream()
                .map(MeetingLine::externalId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new EntryLedger<>(READING, meetings.known(keys, externalIds));
    }

    private static ImportedOneToOne stated(MeetingLine line, Header header, Optional<ImportedOneToOne> meant) {
        Integer minutes = header.columns().contains(Column.DURATION_MINUTES)
                ? line.minutes()
                : meant.map(ImportedOneToOne::minutes).orElse(null);
        UUID id = meant.map(ImportedOneToOne::id).orElseGet(Ids::next);
        String externalId = line.externalId() == null
                ? meant.map(ImportedOneToOne::externalId).orElse(null)
                : line.externalId();
        return new ImportedOneToOne(
                id,
                line.employeeNumber(),
                line.managerNumber(),
                line.plannedOn(),
                line.heldOn(),
                line.status(),
                minutes,
                externalId,
                false);
    }

    /** In the order of the file. */
    private static List<MeetingLine> lines(Header header, Collection<List<FileRecord>> records) {
        return records.stream()
                .flatMap(List::stream)
                .map(record -> MeetingLine.read(header, record).value())
                .sorted(Comparator.comparing(MeetingLine::line))
                .toList();
    }
}
