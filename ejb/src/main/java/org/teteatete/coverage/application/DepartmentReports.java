package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.coverage.application.CountedWindows.Reader;
import org.teteatete.coverage.application.CoverageBoard.Summary;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.Tabulation;
import org.teteatete.coverage.domain.WeekTabulation;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/** A report of each department that the caller may see and for which something was due: one go over the people for all. */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class DepartmentReports {

    private CountedWindows windows;
    private MeetingFigures meetings;
    private Scopes scopes;
    private GroupNames names;
    private Periods periods;
    private OneState oneState;

    protected DepartmentReports() {}

    @Inject
    public DepartmentReports(
            CountedWindows windows,
            MeetingFigures meetings,
            Scopes scopes,
            GroupNames names,
            Periods periods,
            OneState oneState) {
        this.windows = windows;
        this.meetings = meetings;
        this.scopes = scopes;
        this.names = names;
        this.periods = periods;
        this.oneState = oneState;
    }

    /** A manager of a department. */
    private record Part(Group department, Group manager) {}

    /**
     * The reports of a period.
     *
     * @param against the period that it is compared with
     * @param departments by name
     */
    public record Bound(Period period, Period against, List<DepartmentReport> departments) {}

    private record Sums(
            Tabulation<Group> now, Tabulation<Group> before, WeekTabulation<Group> weeks, Tabulation<Part> managers) {}

    /**
     * Refuses with {@link Invalid} a period that is backwards or longer than five years.
     *
     * @param against what the figures are compared with; {@code null} for as many days right before
     * @throws Refused while a file of HR's is on its way in: half of it would show in what is told of one-to-ones
     */
    public Bound of(LocalDate from, LocalDate to, Days against, Filters filters) {
        Period period = periods.of(from, to, null);
        Period before = periods.against(period, against);
        Selection selection = scopes.select(filters);
        return oneState.read(() -> new Bound(period, before, reports(period, before, selection)));
    }

    private List<DepartmentReport> reports(Period period, Period before, Selection selection) {
        Sums sums = new Sums(
                new Tabulation<>(Grouping.DEPARTMENT::groupOf),
                new Tabulation<>(Grouping.DEPARTMENT::groupOf),
                new WeekTabulation<>(period, Grouping.DEPARTMENT::groupOf),
                new Tabulation<>(DepartmentReports::part));
        windows.read(
                selection,
                new Reader(period, counted -> {
                    sums.now().add(counted);
                    sums.weeks().add(counted);
                    sums.managers().add(counted);
                }),
                new Reader(before, sums.before()::add));
        return reports(period, before, selection, sums);
    }

    private static Part part(Counted counted) {
        return new Part(Grouping.DEPARTMENT.groupOf(counted), Grouping.MANAGER.groupOf(counted));
    }

    private List<DepartmentReport> reports(Period period, Period against, Selection selection, Sums sums) {
        Map<Group, Punctuality> now =
                meetings.sums(Grouping.DEPARTMENT, period, selection).byGroup();
        Map<Group, Punctuality> before =
                meetings.sums(Grouping.DEPARTMENT, against, selection).byGroup();
        Map<Group, Name> departments =
                names.of(Grouping.DEPARTMENT, sums.now().figures().keySet());
        Map<Part, Figures> managers = sums.managers().figures();
        Map<Group, Name> people = names.of(
                Grouping.MANAGER, managers.keySet().stream().map(Part::manager).collect(Collectors.toSet()));
        return sums.now().figures().entrySet().stream()
                .filter(entry -> entry.getValue().due() > 0)
                .map(entry -> new DepartmentReport(
                        departments.get(entry.getKey()).text(),
                        new Summary(entry.getValue(), now.getOrDefault(entry.getKey(), Punctuality.NONE)),
                        new Summary(
                                sums.before().figures(entry.getKey()),
                                before.getOrDefault(entry.getKey(), Punctuality.NONE)),
                        weeks(period, monday -> sums.weeks().figures(entry.getKey(), monday)),
                        managers(entry.getKey(), managers, people)))
                .sorted(Comparator.comparing(DepartmentReport::name))
                .toList();
    }

    private static List<MapRow.Cell> weeks(Period period, Function<LocalDate, Figures> figures) {
        return BoardWeeks.of(period, figures).mondays().stream()
                .map(monday -> new MapRow.Cell(monday, figures.apply(monday)))
                .toList();
    }

    private static List<Row> managers(Group department, Map<Part, Figures> figures, Map<Group, Name> people) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().department().equals(department)
                        && entry.getValue().due() > 0)
                .map(entry -> new Row(
                        people.get(entry.getKey().manager()).key(),
                        people.get(entry.getKey().manager()).text(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Row::name))
                .toList();
    }
}
