package org.teteatete.coverage.application;

import java.util.List;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;

/**
 * Coverage of a period, by group.
 *
 * @param rows of groups in which something counts, by the code points of their keys
 * @param total people who count in several rows count once
 */
public record CoverageReport(Period period, Grouping groupBy, List<Row> rows, Figures total) {

    /**
     * One group.
     *
     * @param key department code, employee number, the Monday of a week, {@code company}; empty for none
     */
    public record Row(String key, String name, Figures figures) {}
}
