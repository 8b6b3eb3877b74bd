package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.Window;
import org.teteatete.organisation.domain.WorkingDays;

/** A company of made-up people, in the period and under the rules of the first. */
class TabulationProperties {

    private static final Set<ExemptReason> OF_WINDOWS =
            Set.of(ExemptReason.ABSENT, ExemptReason.NOT_EMPLOYED, ExemptReason.NO_MANAGER);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void departments_managers_and_weeks_add_up_to_the_company(@ForAll("companies") List<Case> company) {
        List<List<Counted>> people = counted(company);
        Figures total = tabulate(people, counted -> "all").figures("all");

        Function<Counted, UUID> department =
                counted -> orNobody(counted.attribution().department());
        Function<Counted, UUID> manager =
                counted -> orNobody(counted.attribution().manager());
        assertAddUp(tabulate(people, department).figures().values(), total, Arrays.asList(ExemptReason.values()));
        assertAddUp(tabulate(people, manager).figures().values(), total, Arrays.asList(ExemptReason.values()));
        assertAddUp(tabulate(people, TabulationProperties::week).figures().values(), total, OF_WINDOWS);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void people_are_counted_once_in_each_group(@ForAll("companies") List<Case> company) {
        List<List<Counted>> people = counted(company);
        Map<UUID, List<Counted>> due = people.stream()
                .flatMap(List::stream)
                .filter(Counted::due)
                .collect(Collectors.groupingBy(Counted::employee));

        assertThat(tabulate(people, counted -> "all").figures("all"))
                .returns(due.size(), Figures::employees)
                .returns(count(due, windows -> windows.stream().anyMatch(Counted::covered)), Figures::reached)
                .returns(count(due, windows -> windows.stream().allMatch(Counted::covered)), Figures::onCadence);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void weeks_in_a_row_are_those_that_are_looked_for(@ForAll("companies") List<Case> company) {
        List<List<Counted>> people = counted(company);
        Period period = company.get(0).period();
        Function<Counted, UUID> manager =
                counted -> orNobody(counted.attribution().manager());
        Tabulation<Cell> cells = tabulate(
                people, counted -> counted.window() == null ? null : new Cell(manager.apply(counted), week(counted)));
        WeekTabulation<UUID> weeks = new WeekTabulation<>(period, manager);
        people.forEach(weeks::add);

        Set<UUID> managers = tabulate(people, manager).figures().keySet();
        LocalDate last = Window.mondayOf(period.to()).plusWeeks(1);
        for (LocalDate monday = Window.mondayOf(period.from()).minusWeeks(1);
                !monday.isAfter(last);
                monday = monday.plusWeeks(1)) {
            for (UUID one : managers) {
                assertThat(weeks.figures(one, monday)).isEqualTo(cells.figures(new Cell(one, monday)));
            }
        }
    }

    private record Cell(UUID manager, LocalDate monday) {}

    private static LocalDate week(Counted counted) {
        return counted.window() == null ? null : counted.window().week();
    }

    private static int count(Map<UUID, List<Counted>> people, Function<List<Counted>, Boolean> which) {
        return (int) people.values().stream().filter(which::apply).count();
    }

    private static UUID orNobody(UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }

    private static void assertAddUp(Collection<Figures> groups, Figures total, Collection<ExemptReason> reasons) {
        assertThat(groups.stream().mapToInt(Figures::due).sum()).isEqualTo(total.due());
        assertThat(groups.stream().mapToInt(Figures::covered).sum()).isEqualTo(total.covered());
        for (ExemptReason reason : reasons) {
            assertThat(groups.stream()
                            .mapToInt(figures -> figures.exempt().get(reason))
                            .sum())
                    .isEqualTo(total.exempt().get(reason));
        }
    }

    private static <K> Tabulation<K> tabulate(List<List<Counted>> people, Function<Counted, K> key) {
        Tabulation<K> tabulation = new Tabulation<>(key);
        people.forEach(tabulation::add);
        return tabulation;
    }

    private static List<List<Counted>> counted(List<Case> company) {
        Case first = company.get(0);
        WindowCalendar calendar = new WindowCalendar(first.period(), new WorkingDays(first.holidays()));
        CoverageRules rules = new CoverageRules(new CadencePolicies(first.policies()), calendar);
        List<List<Counted>> people = new ArrayList<>();
        for (int i = 0; i < company.size(); i++) {
            people.add(rules.counted(company.get(i).employee(new UUID(9, i))));
        }
        return people;
    }

    @Provide
    Arbitrary<List<Case>> companies() {
        return Cases.any().list().ofMinSize(1).ofMaxSize(12);
    }
}
