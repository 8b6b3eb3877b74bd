package org.teteatete.coverage.application;

import java.time.LocalDate;
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
 * @param computedOn from what HR's data said on that day; {@code null} where it was not noted
 */
public record DepartureReport(
        HalfYear half, List<Row> rows, Optional<LeftAndStayed> others, LeftAndStayed total, LocalDate computedOn) {

    /** One department. */
    public record Row(String code, String name, LeftAndStayed figures) {}
}
