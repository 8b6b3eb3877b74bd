package org.teteatete.coverage.application;

import java.util.List;
import java.util.Optional;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.LeftAndStayed;

/**
 * How it went in a half-year before people left.
 *
 * @param rows departments of which enough people left and stayed, by name
 * @param others the other departments together, where they are enough and the caller may see all of them
 * @param total of these rows, and of nothing else
 */
public record DepartureReport(HalfYear half, List<Row> rows, Optional<LeftAndStayed> others, LeftAndStayed total) {

    /** One department. */
    public record Row(String code, String name, LeftAndStayed figures) {}
}
