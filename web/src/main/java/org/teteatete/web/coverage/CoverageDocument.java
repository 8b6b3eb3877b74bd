package org.teteatete.web.coverage;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.teteatete.coverage.application.CoverageReport;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;

/**
 * A coverage report in the form of <i>contracts.md §3</i>.
 *
 * @param hrDataAt when HR data last came in; {@code null} when there never was any
 */
@JsonbNillable
@JsonbPropertyOrder({"from", "to", "asOf", "hrDataAt", "groupBy", "rows", "total"})
public record CoverageDocument(
        LocalDate from, LocalDate to, LocalDate asOf, Instant hrDataAt, String groupBy, List<Row> rows, Total total) {

    private static final List<ExemptReason> REASONS =
            List.of(ExemptReason.ABSENT, ExemptReason.NOT_EMPLOYED, ExemptReason.NO_MANAGER, ExemptReason.NO_CADENCE);

    /** The figures of one group. */
    @JsonbNillable
    @JsonbPropertyOrder({
        "key",
        "name",
        "employees",
        "due",
        "covered",
        "coverage",
        "reached",
        "reach",
        "onCadence",
        "exempt"
    })
    @Schema(name = "CoverageRow")
    public record Row(
            String key,
            String name,
            int employees,
            int due,
            int covered,
            BigDecimal coverage,
            int reached,
            BigDecimal reach,
            int onCadence,
            Map<String, Integer> exempt) {

        static Row of(CoverageReport.Row row) {
            Figures figures = row.figures();
            return new Row(
                    row.key(),
                    row.name(),
                    figures.employees(),
                    figures.due(),
                    figures.covered(),
                    figures.coverage(),
                    figures.reached(),
                    figures.reach(),
                    figures.onCadence(),
                    reasons(figures));
        }

        /** What CSV has in a line, in the order of its columns. */
        Stream<Object> cells() {
            return Stream.concat(
                    Stream.of(key, name, employees, due, covered, text(coverage), reached, text(reach), onCadence),
                    exempt.values().stream());
        }

        private static String text(BigDecimal rate) {
            return rate == null ? "" : rate.toPlainString();
        }
    }

    /** The figures of all together. */
    @JsonbNillable
    @JsonbPropertyOrder({"employees", "due", "covered", "coverage", "reached", "reach", "onCadence", "exempt"})
    @Schema(name = "CoverageTotal")
    public record Total(
            int employees,
            int due,
            int covered,
            BigDecimal coverage,
            int reached,
            BigDecimal reach,
            int onCadence,
            Map<String, Integer> exempt) {

        static Total of(Figures figures) {
            return new Total(
                    figures.employees(),
                    figures.due(),
                    figures.covered(),
                    figures.coverage(),
                    figures.reached(),
                    figures.reach(),
                    figures.onCadence(),
                    reasons(figures));
        }
    }

    static CoverageDocument of(CoverageReport report, Instant hrDataAt) {
        return new CoverageDocument(
                report.period().from(),
                report.period().to(),
                report.period().asOf(),
                hrDataAt,
                CoverageParameters.keyOf(report.groupBy()),
                report.rows().stream().map(Row::of).toList(),
                Total.of(report.total()));
    }

    private static Map<String, Integer> reasons(Figures figures) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        REASONS.forEach(reason -> reasons.put(reason.name(), figures.exempt().get(reason)));
        return reasons;
    }
}
