package org.teteatete.web.hris;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.teteatete.hris.application.ImportRequest;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.web.api.IsoDate;

/** The parameters of {@code POST /imports}; refuses what cannot be read with status 400, all of it at once. */
public class ImportParameters {

    @QueryParam("kind")
    @Parameter(
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"employees", "absences", "meetings"}))
    private String kind;

    @QueryParam("mode")
    @Parameter(
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"full", "delta"}))
    private String mode;

    @QueryParam("force")
    @Parameter(
            description = "Whether a full import may end more than 10 % of the employments",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"true", "false"}))
    private String force;

    @QueryParam("effectiveOn")
    @Parameter(
            description = "The import's date; today where not given",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String effectiveOn;

    ImportRequest request() {
        List<Problem> problems = new ArrayList<>();
        ImportRequest request = new ImportRequest(
                oneOf("kind", kind, ImportKind.values(), ImportKind::code, problems),
                oneOf("mode", mode, ImportMode.values(), ImportMode::code, problems),
                flag(problems),
                day(problems),
                null);
        if (!problems.isEmpty()) {
            throw Invalid.request(problems.toArray(Problem[]::new));
        }
        return request;
    }

    private static <T> T oneOf(String name, String text, T[] values, Function<T, String> code, List<Problem> problems) {
        Optional<T> found = Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(expected(name, Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
        }
        return found.orElse(null);
    }

    private boolean flag(List<Problem> problems) {
        if (force != null && !force.equals("true") && !force.equals("false")) {
            problems.add(expected("force", "true, false"));
        }
        return "true".equals(force);
    }

    private LocalDate day(List<Problem> problems) {
        if (effectiveOn == null) {
            return null;
        }
        Optional<LocalDate> day = IsoDate.parse(effectiveOn);
        if (day.isEmpty()) {
            problems.add(expected("effectiveOn", "yyyy-MM-dd"));
        }
        return day.orElse(null);
    }

    private static Problem expected(String name, String what) {
        return Problem.of(name, "hris.parameter", what);
    }
}
