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
import org.teteatete.hris.domain.AbsenceLedger;
import org.teteatete.hris.domain.AbsenceLine;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.EntryJudgement;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.Outcome;
import org.teteatete.hris.domain.Reason;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.domain.Tally;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.shared.Ids;

/** Absences files. */
@ApplicationScoped
public class AbsencesFile implements KindOfFile {

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
        AbsenceLedger ledger = new AbsenceLedger(absences.known(employees.keySet(), externalIds), Ids::next);
        List<Outcome> outcomes = new ArrayList<>();
        lines.forEach(line -> outcomes.add(ledger.apply(line)));
        absences.write(ledger.added(), ledger.changed(), ledger.withdrawn());
        return Tally.of(outcomes);
    }

    private static List<AbsenceLine> lines(Header header, List<FileRecord> records) {
        return records.stream()
                .map(record -> AbsenceLine.read(header, record).value())
                .toList();
    }
}
