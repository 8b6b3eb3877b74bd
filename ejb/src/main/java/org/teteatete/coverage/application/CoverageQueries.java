package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.teteatete.access.Permit;
import org.teteatete.coverage.application.CountedWindows.Reader;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.Tabulation;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Role;

/**
 * The figures of <i>coverage.md</i>. An HR partner's are of what is attributed to their departments on the day, in every row
 * and total.
 */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER, Role.AUDITOR})
public class CoverageQueries {

    private CountedWindows windows;
    private Scopes scopes;
    private GroupNames names;
    private Periods periods;

    protected CoverageQueries() {}

    @Inject
    public CoverageQueries(CountedWindows windows, Scopes scopes, GroupNames names, Periods periods) {
        this.windows = windows;
        this.scopes = scopes;
        this.names = names;
        this.periods = periods;
    }

    /** Refuses with {@link Invalid} a period that is backwards, longer than five years or asked for as of a day to come. */
    public CoverageReport report(CoverageQuestion question) {
        Period period = periods.of(question.from(), question.to(), question.asOf());
        Selection selection = scopes.select(question.department(), question.manager())
                .ofPopulation(question.population())
                .ofCadence(question.cadence());
        Grouping groupBy = question.groupBy();
        Tabulation<Group> rows = new Tabulation<>(groupBy::groupOf);
        Tabulation<Group> total = new Tabulation<>(Grouping.COMPANY::groupOf);
        windows.read(selection, new Reader(period, groupBy == Grouping.WEEK, counted -> {
            rows.add(counted);
            total.add(counted);
        }));
        return new CoverageReport(period, groupBy, rows(groupBy, rows.figures()), total.figures(Group.COMPANY));
    }

    private List<Row> rows(Grouping groupBy, Map<Group, Figures> figures) {
        return names.rows(groupBy, figures).stream()
                .sorted(Comparator.comparing(Row::key, CodePoints.ORDER))
                .toList();
    }
}
