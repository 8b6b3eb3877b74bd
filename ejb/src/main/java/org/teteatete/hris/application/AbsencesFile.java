package org.teteatete.hris.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.hris.domain.AbsenceLine;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.EntryJudgement;
import org.teteatete.hris.domain.EntryLedger;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.Outcome;
import org.teteatete.hris.domain.Reason;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.domain.Tally;
import org.teteatete.organisation.application.AbsenceFact;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.shared.Ids;

/** Absences files. */
@ApplicationScoped
public class AbsencesFile implements KindOfFile {

    private static final EntryLedger.Reading<AbsenceFact> READING = new EntryLedger.Reading<>(
            AbsenceFact::id,
            AbsenceFact::employeeNumber,
            absence -> AbsenceLine.key(absence.start(), absence.type()),
            AbsenceFact::externalId,
            AbsenceFact::equals);

    private Dossiers dossiers;
    private Absences absences;

    protected AbsencesFile() {}

    @Inject
    public AbsencesFile(Dossiers dossiers, Absences absences) {
        this.dossiers = dossiers;
        this.absences = absences;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ABSENCES;
    }

    @Override
    public Optional<Rejection> check(Header header, FileRecord record) {
        return Optional.ofNullable(AbsenceLine.read(header, record).problem());
    }

    @Override
    public Judged judge(ImportJob job, Header header, Employees employees) {
        EntryJudgement judgement = new EntryJudgement();
        employees.forEach(some -> {
            Set<String> known = dossiers.ids(some.keySet()).keySet();
            some.forEach((number, records) -> {
                if (known.contains(number)) {
                    judgement.add(lines(header, records));
                } else {
                    records.forEach(record -> judgement.reject(
                            new Rejection(record.line(), Column.EMPLOYEE_NUMBER, Reason.UNKNOWN_EMPLOYEE, number)));
                }
            });
        });
        return judgement::settle;
    }

    @Override
    public Tally apply(ImportJob job, Header header, Map<String, List<FileRecord>> employees) {
        List<AbsenceLine> lines = employees.values().stream()
                .flatMap(records -> lines(header, records).stream())
                .sorted(Comparator.comparing(AbsenceLine::line))
                .toList();
        Set<String> externalIds = lines.stream()
                .map(AbsenceLine::externalId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        EntryLedger<AbsenceFact> ledger = new EntryLedger<>(READING, absences.known(employees.keySet(), externalIds));
        List<Outcome> outcomes = new ArrayList<>();
        lines.forEach(line -> outcomes.add(
                line.cancelled() ? ledger.withdraw(line) : ledger.apply(line, meant -> stated(line, meant))));
        absences.write(ledger.added(), ledger.changed(), ledger.withdrawn());
        return Tally.of(outcomes);
    }

    private static AbsenceFact stated(AbsenceLine line, Optional<AbsenceFact> meant) {
        return new AbsenceFact(
                meant.map(AbsenceFact::id).orElseGet(Ids::next),
                line.employeeNumber(),
                line.type(),
                line.start(),
                line.end(),
                line.externalId() == null ? meant.map(AbsenceFact::externalId).orElse(null) : line.externalId());
    }

    private static List<AbsenceLine> lines(Header header, List<FileRecord> records) {
        return records.stream()
                .map(record -> AbsenceLine.read(header, record).value())
                .toList();
    }
}
