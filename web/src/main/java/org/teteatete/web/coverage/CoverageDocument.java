package org.teteatete.web.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a coverage report (<i>contracts.md §3</i>), for the description of the API: {@link CoverageJson} writes it.
 *
 * @param hrDataAt when HR data last came in; {@code null} when there never was any
 */
public record CoverageDocument(
        LocalDate from, LocalDate to, LocalDate asOf, Instant hrDataAt, String groupBy, List<Row> rows, Total total) {

    /**
     * The figures of one group.
     *
     * @param coverage {@code null} when nothing was due, like reach
     * @param exempt by reason
     */
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
            Map<String, Integer> exempt) {}

    /** The figures of all together: people who count in several rows count once. */
    @Schema(name = "CoverageTotal")
    public record Total(
            int employees,
            int due,
            int covered,
            BigDecimal coverage,
            int reached,
            BigDecimal reach,
            int onCadence,
            Map<String, Integer> exempt) {}
}
