package org.teteatete.coverage.application;

import java.time.LocalDate;
import org.teteatete.organisation.domain.Cadence;

/**
 * Coverage of a period.
 *
 * @param asOf windows that end later are still running; {@code null} for today
 * @param department the code of the only department; the empty code for no department; {@code null} for all
 * @param manager the number of the only manager; the empty one for no manager; {@code null} for all
 * @param population the only one; {@code null} for all
 * @param cadence likewise
 */
public record CoverageQuestion(
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Grouping groupBy,
        String department,
        String manager,
        String population,
        Cadence cadence) {}
