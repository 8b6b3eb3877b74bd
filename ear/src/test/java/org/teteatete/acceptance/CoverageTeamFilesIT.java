package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teteatete.acceptance.CoverageFiles.PATH;
import static org.teteatete.acceptance.CoverageFiles.PERIOD;
import static org.teteatete.acceptance.CoverageFiles.called;
import static org.teteatete.acceptance.CoverageFiles.rows;
import static org.teteatete.acceptance.CoverageFiles.tables;

import com.microsoft.playwright.Browser;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager takes away is of their own team, in the order of names, and of nobody else. */
@ExtendWith(Shared.class)
class CoverageTeamFilesIT {

    private static final List<String> COLUMNS = List.of(
            "Matricule",
            "Personne",
            "Service",
            "Dus",
            "Tenus",
            "Couverture",
            "Planifiés",
            "Reportés",
            "Dernier tenu",
            "Non dus, hors contrat",
            "Non dus, absence",
            "Non dus, sans manager",
            "Sans cadence");

    private static final Comparator<Object> BY_NAME = Collator.getInstance(Locale.FRENCH);

    private final DemonstrationCompany company;
    private final Browser browser;

    CoverageTeamFilesIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    /** The second is an HR administrator, too; what HR may choose in an address chooses nothing here. */
    @ParameterizedTest
    @ValueSource(strings = {"Nadia Ferrandel", "Odile Brissenot"})
    void a_manager_takes_away_their_team_alone_by_name(String manager) throws IOException {
        List<JsonObject> team = teamOf(manager);
        Set<String> others = called(rows(company.home(), "groupBy=employee"), person -> true);
        others.removeAll(called(team, person -> true));
        others.remove(manager);
        assertThat(others).hasSizeGreaterThan(80);
        int due = sum(team, "due");
        int covered = sum(team, "covered");

        try (Visitor visitor = Visitor.on(browser, company.home())) {
            for (List<List<String>> table : tables(session(visitor, manager), "team", "&in=VEN&people=postponed")) {
                assertThat(table.get(0)).isEqualTo(COLUMNS);
                assertThat(names(table))
                        .containsExactlyInAnyOrderElementsOf(called(team, person -> person.getInt("due") > 0))
                        .isSortedAccordingTo(BY_NAME);
                assertThat(OpenedFile.sum(table, "Dus")).isEqualTo(due);
                assertThat(OpenedFile.sum(table, "Tenus")).isEqualTo(covered);
                assertThat(OpenedFile.text(table))
                        .contains("Manager," + manager)
                        .contains(covered + " tenus sur " + due + " dus")
                        .contains("Données RH du")
                        .doesNotContain(others);
            }
        }
    }

    /** The first is an HR partner, the second an auditor. */
    @ParameterizedTest
    @ValueSource(strings = {"Karim Delorge", "Paul Verdonnet", "Inès Caradouec"})
    void who_manages_nobody_takes_away_no_team(String name) {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            BrowserSession session = session(visitor, name);
            for (String file : List.of("team.csv", "team.xlsx")) {
                assertThat(session.get(PATH + file + "?" + PERIOD).status())
                        .as(file)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void a_token_has_no_team() {
        assertThat(new Api(company.home(), MicroServer.TOKEN)
                        .get("coverage/files/team.csv?" + PERIOD)
                        .statusCode())
                .isEqualTo(403);
    }

    private List<JsonObject> teamOf(String manager) {
        String number = rows(company.home(), "groupBy=manager").stream()
                .filter(row -> row.getString("name").equals(manager))
                .map(row -> row.getString("key"))
                .findFirst()
                .orElseThrow();
        return rows(company.home(), "groupBy=employee&manager=" + number);
    }

    private static int sum(List<JsonObject> team, String figure) {
        return team.stream().mapToInt(person -> person.getInt(figure)).sum();
    }

    private static List<String> names(List<List<String>> table) {
        return table.stream()
                .skip(1)
                .takeWhile(row -> row.size() == COLUMNS.size())
                .map(row -> row.get(1))
                .toList();
    }

    private BrowserSession session(Visitor visitor, String name) {
        return new BrowserSession(visitor.signInAs(name), company.home());
    }
}
