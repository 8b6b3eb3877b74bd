package org.teteatete.web.coverage;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.teteatete.coverage.application.CoverageReport;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;

/**
 * A coverage report as JSON, in the form of {@link CoverageDocument}: written row by row, since binding takes longer over
 * twenty thousand of them than everything before it.
 */
final class CoverageJson {

    /** In the order of the contract. */
    static final List<ExemptReason> REASONS =
            List.of(ExemptReason.ABSENT, ExemptReason.NOT_EMPLOYED, ExemptReason.NO_MANAGER, ExemptReason.NO_CADENCE);

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private CoverageJson() {}

    /** @param hrDataAt {@code null} when HR data never came in */
    static void write(CoverageReport report, Instant hrDataAt, OutputStream out) {
        try (JsonGenerator json = GENERATORS.createGenerator(out)) {
            json.writeStartObject()
                    .write("from", report.period().from().toString())
                    .write("to", report.period().to().toString())
                    .write("asOf", report.period().asOf().toString());
            if (hrDataAt == null) {
                json.writeNull("hrDataAt");
            } else {
                json.write("hrDataAt", hrDataAt.toString());
            }
            json.write("groupBy", CoverageParameters.keyOf(report.groupBy()));
            json.writeStartArray("rows");
            for (CoverageReport.Row row : report.rows()) {
                json.writeStartObject().write("key", row.key()).write("name", row.name());
                write(row.figures(), json);
                json.writeEnd();
            }
            json.writeEnd().writeStartObject("total");
            write(report.total(), json);
            json.writeEnd().writeEnd();
        }
    }

    private static void write(Figures figures, JsonGenerator json) {
        json.write("employees", figures.employees()).write("due", figures.due()).write("covered", figures.covered());
        write("coverage", figures.coverage(), json);
        json.write("reached", figures.reached());
        write("reach", figures.reach(), json);
        json.write("onCadence", figures.onCadence()).writeStartObject("exempt");
        for (ExemptReason reason : REASONS) {
            json.write(reason.name(), figures.exempt().get(reason));
        }
        json.writeEnd();
    }

    private static void write(String name, BigDecimal rate, JsonGenerator json) {
        if (rate == null) {
            json.writeNull(name);
        } else {
            json.write(name, rate);
        }
    }
}
