package org.teteatete.web.coverage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.teteatete.coverage.application.CoverageQuestion;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.web.api.IsoDate;

/** The parameters of {@code GET /coverage}; refuses what cannot be read with status 400, all of it at once. */
public class CoverageParameters {

    @QueryParam("from")
    @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @QueryParam("to")
    @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "date"))
    String to;

    @QueryParam("asOf")
    @Parameter(description = "Today where not given", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String asOf;

    @QueryParam("groupBy")
    @DefaultValue("company")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"company", "department", "manager", "employee", "week"}))
    String groupBy;

    @QueryParam("department")
    @Parameter(description = "A department's code")
    String department;

    @QueryParam("manager")
    @Parameter(description = "A manager's employee number")
    String manager;

    @QueryParam("population")
    @Parameter(description = "A population's code: of people who were in it on a window's last day")
    String population;

    @QueryParam("cadence")
    @Parameter(
            description = "Windows of this cadence alone; with NONE, only people without one",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"WEEKLY", "BIWEEKLY", "MONTHLY", "QUARTERLY", "NONE"}))
    String cadence;

    CoverageQuestion question() {
        List<Problem> problems = new ArrayList<>();
        CoverageQuestion question = new CoverageQuestion(
                needed("from", from, problems),
                needed("to", to, problems),
                asOf == null ? null : date("asOf", asOf, problems),
                grouping(problems),
                department,
                manager,
                population,
                cadence == null ? null : cadence(problems));
        if (!problems.isEmpty()) {
            throw Invalid.request(problems.toArray(Problem[]::new));
        }
        return question;
    }

    private static LocalDate needed(String name, String text, List<Problem> problems) {
        if (text == null || text.isEmpty()) {
            problems.add(Problem.of(name, "coverage.dateNeeded"));
            return null;
        }
        return date(name, text, problems);
    }

    private static LocalDate date(String name, String text, List<Problem> problems) {
        Optional<LocalDate> date = IsoDate.parse(text);
        if (date.isEmpty()) {
            problems.add(Problem.of(name, "coverage.notADate"));
        }
        return date.orElse(null);
    }

    private Grouping grouping(List<Problem> problems) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> keyOf(grouping).equals(groupBy))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(Problem.of("groupBy", "coverage.unknownGrouping"));
                    return null;
                });
    }

    private Cadence cadence(List<Problem> problems) {
        return Arrays.stream(Cadence.values())
                .filter(known -> known.name().equals(cadence))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(Problem.of("cadence", "coverage.unknownCadence"));
                    return null;
                });
    }

    static String keyOf(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }
}
