package org.teteatete.coverage.application;

import java.time.LocalDate;

/**
 * Coverage of a period.
 *
 * @param asOf windows that end later are still running; {@code null} for today
 * @param department the code of the only department; the empty code for no department; {@code null} for all
 * @param manager the number of the only manager; the empty one for no manager; {@code null} for all
 */
public record CoverageQuestion(
        LocalDate from, LocalDate to, LocalDate asOf, Grouping groupBy, String department, String manager) {}
