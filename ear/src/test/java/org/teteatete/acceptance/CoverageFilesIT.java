package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teteatete.acceptance.CoverageFiles.PATH;
import static org.teteatete.acceptance.CoverageFiles.PERIOD;
import static org.teteatete.acceptance.CoverageFiles.called;
import static org.teteatete.acceptance.CoverageFiles.read;
import static org.teteatete.acceptance.CoverageFiles.rows;
import static org.teteatete.acceptance.CoverageFiles.tables;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an HR partner takes away holds their departments alone: every file that the page of coverage and the API offer, opened. */
@ExtendWith(Shared.class)
class CoverageFilesIT {

    private static final Set<String> THEIRS = Set.of("LOG", "MNT", "PRD");
    private static final String PARTNER = "Karim Delorge";
    private static final List<String> GROUPINGS = List.of("company", "department", "manager", "employee", "week");

    private final DemonstrationCompany company;
    private final Browser browser;

    CoverageFilesIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    /** What an administrator is told of one department. */
    private record Department(
            String code, String name, JsonObject figures, Set<String> people, Set<String> due, Set<String> managers) {}

    @Test
    void a_partner_takes_away_their_departments_alone() throws IOException {
        Map<Boolean, List<Department>> all = departments();
        List<Department> theirs = all.get(true);
        Set<String> people = names(theirs, Department::due);
        Set<String> departments = names(theirs, department -> Set.of(department.name()));
        Set<String> others = ofOthers(all);
        assertThat(people).hasSizeGreaterThan(60);
        assertThat(others).hasSizeGreaterThan(80);
        int due = sum(theirs, "due");
        int covered = sum(theirs, "covered");

        try (Visitor visitor = Visitor.on(browser, company.home())) {
            BrowserSession partner = session(visitor, PARTNER);
            for (String asked : List.of("", "&department=LOG", "&people=due", "&people=postponed")) {
                for (List<List<String>> table : tables(partner, "table", asked)) {
                    assertThat(OpenedFile.text(table))
                            .as(asked)
                            .doesNotContain(others)
                            .contains("Données RH du");
                    if (asked.isEmpty()) {
                        assertThat(OpenedFile.text(table)).contains(departments);
                        assertThat(OpenedFile.text(table)).contains("Services,Logistique, Maintenance, Production");
                        assertThat(OpenedFile.sum(table, "Dus")).isEqualTo(due);
                        assertThat(OpenedFile.sum(table, "Tenus")).isEqualTo(covered);
                    }
                    if (asked.equals("&people=due")) {
                        assertThat(OpenedFile.text(table)).contains(people);
                    }
                    if (asked.equals("&people=postponed")) {
                        assertThat(OpenedFile.text(table)).doesNotContain(" tenus sur ");
                    } else if (!asked.startsWith("&department")) {
                        assertThat(OpenedFile.text(table)).as(asked).contains(covered + " tenus sur " + due + " dus");
                    }
                }
            }
            List<String> report = OpenedFile.pdf(read(partner, PATH + "report.pdf?" + PERIOD));
            assertThat(report).hasSize(THEIRS.size());
            assertThat(String.join(" ", report))
                    .contains(departments)
                    .contains(names(theirs, Department::managers))
                    .doesNotContain(others);
            for (String by : GROUPINGS) {
                List<List<String>> table = OpenedFile.csv(apiCsv(partner, "groupBy=" + by));
                assertThat(OpenedFile.text(table)).as(by).doesNotContain(others);
                assertThat(OpenedFile.sum(table, "due")).as(by).isEqualTo(due);
                assertThat(OpenedFile.sum(table, "covered")).as(by).isEqualTo(covered);
                if (by.equals("company")) {
                    assertThat(OpenedFile.sum(table, "employees")).isEqualTo(people.size());
                }
            }
        }
    }

    @Test
    void a_file_of_no_department_says_so() throws IOException {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            for (List<List<String>> table : tables(session(visitor, "Odile Brissenot"), "table", "&department=")) {
                assertThat(OpenedFile.text(table))
                        .contains("Service,Sans service")
                        .contains("Services,tous");
            }
        }
    }

    @Test
    void of_others_departments_a_partner_takes_away_nothing() throws IOException {
        Set<String> others = ofOthers(departments());
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            BrowserSession partner = session(visitor, PARTNER);
            for (String asked : List.of("&department=VEN", "&in=VEN", "&in=VEN&people=due")) {
                for (List<List<String>> table : tables(partner, "table", asked)) {
                    assertThat(OpenedFile.text(table))
                            .as(asked)
                            .doesNotContain(others)
                            .contains("0 tenu sur 0 dû");
                    assertThat(OpenedFile.sum(table, "Dus")).as(asked).isZero();
                }
            }
            assertThat(String.join(" ", OpenedFile.pdf(read(partner, PATH + "report.pdf?in=VEN&" + PERIOD))))
                    .contains("Rien n’était dû")
                    .doesNotContain(others);
            for (String by : GROUPINGS) {
                List<List<String>> table = OpenedFile.csv(apiCsv(partner, "department=VEN&groupBy=" + by));
                assertThat(OpenedFile.text(table)).as(by).doesNotContain(others);
                assertThat(OpenedFile.sum(table, "due")).as(by).isZero();
            }
        }
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            BrowserSession manager = session(visitor, "Nadia Ferrandel");
            for (String file : List.of("table.csv", "table.xlsx", "report.pdf")) {
                assertThat(manager.get(PATH + file + "?" + PERIOD).status())
                        .as(file)
                        .isEqualTo(403);
            }
        }
    }

    private BrowserSession session(Visitor visitor, String name) {
        return new BrowserSession(visitor.signInAs(name), company.home());
    }

    /** All of them, the partner's under {@code true}. */
    private Map<Boolean, List<Department>> departments() {
        return rows(company.home(), "groupBy=department").stream()
                .map(row -> {
                    String code = row.getString("key");
                    List<JsonObject> people = rows(company.home(), "groupBy=employee&department=" + code);
                    List<JsonObject> managers = rows(company.home(), "groupBy=manager&department=" + code);
                    return new Department(
                            code,
                            row.getString("name"),
                            row,
                            called(people, person -> true),
                            called(people, person -> person.getInt("due") > 0),
                            called(managers, manager -> true));
                })
                .collect(Collectors.partitioningBy(department -> THEIRS.contains(department.code())));
    }

    /** What is named in departments of others only: these, and everybody there who neither is nor manages in the partner's. */
    private static Set<String> ofOthers(Map<Boolean, List<Department>> all) {
        Set<String> names = names(all.get(false), Department::people);
        names.removeAll(names(all.get(true), Department::people));
        names.removeAll(names(all.get(true), Department::managers));
        names.addAll(names(all.get(false), department -> Set.of(department.name())));
        return names;
    }

    private static Set<String> names(List<Department> departments, Function<Department, Set<String>> of) {
        return departments.stream()
                .flatMap(department -> of.apply(department).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int sum(List<Department> departments, String figure) {
        return departments.stream()
                .mapToInt(department -> department.figures().getInt(figure))
                .sum();
    }

    private static String apiCsv(BrowserSession session, String asked) {
        APIResponse answer = session.get("api/v1/coverage?" + PERIOD + "&" + asked, "text/csv");
        assertThat(answer.status()).as(asked).isEqualTo(200);
        return answer.text();
    }
}
