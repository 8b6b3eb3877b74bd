package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.coverage.application.DepartureReport.Row;
import org.teteatete.coverage.domain.Attribution;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.LeftAndStayed;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.DepartureRows;
import org.teteatete.coverage.persistence.DepartureRows.Told;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/** The one cut of departures that HR is told: by department and settled half-year. No other can be asked for. */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class DepartureQueries {

    private DepartureClosing closing;
    private DepartureRows rows;
    private Scopes scopes;
    private Names names;

    protected DepartureQueries() {}

    @Inject
    public DepartureQueries(DepartureClosing closing, DepartureRows rows, Scopes scopes, Names names) {
        this.closing = closing;
        this.rows = rows;
        this.scopes = scopes;
        this.names = names;
    }

    /**
     * What is told.
     *
     * @param halves the latest half-year first; none of which nothing may be told to the caller
     * @param importing whether one more is settled, and waits for the files of HR's that are on their way in
     * @param first with which they would begin, as soon as an administrator says so; empty once they have begun, and until
     *     there is one
     */
    public record Reports(List<DepartureReport> halves, boolean importing, Optional<HalfYear> first) {}

    public Reports reports() {
        boolean importing = false;
        try {
            closing.closeAll();
        } catch (Refused later) {
            importing = true;
        }
        return new Reports(halves(), importing, closing.firstToCome());
    }

    private List<DepartureReport> halves() {
        Selection own = scopes.own();
        Map<UUID, Name> departments = names.departments();
        Map<HalfYear, List<Told>> byHalf = rows.all().stream()
                .filter(told -> own.includes(new Attribution(told.department(), null)))
                .collect(Collectors.groupingBy(Told::half, LinkedHashMap::new, Collectors.toList()));
        List<DepartureReport> reports = new ArrayList<>();
        byHalf.forEach((half, told) -> reports.add(report(half, told, departments)));
        return reports;
    }

    private static DepartureReport report(HalfYear half, List<Told> told, Map<UUID, Name> departments) {
        List<Row> rows = told.stream()
                .filter(one -> one.department() != null)
                .map(one -> row(departments.get(one.department()), one.figures()))
                .sorted(Comparator.comparing(Row::name).thenComparing(Row::code))
                .toList();
        Optional<LeftAndStayed> others = told.stream()
                .filter(one -> one.department() == null)
                .map(Told::figures)
                .findFirst();
        LeftAndStayed total = Stream.concat(rows.stream().map(Row::figures), others.stream())
                .reduce(LeftAndStayed::plus)
                .orElseThrow();
        return new DepartureReport(half, rows, others, total, told.get(0).computedOn());
    }

    private static Row row(Name department, LeftAndStayed figures) {
        return new Row(department.key(), department.text(), figures);
    }
}
