package org.teteatete.coverage.application;

import java.util.List;
import org.teteatete.coverage.application.CoverageBoard.Summary;
import org.teteatete.coverage.application.CoverageReport.Row;

/**
 * All about one department in a period.
 *
 * @param name empty for no department
 * @param before of the period before
 * @param weeks the last ones of the period: {@link CoverageBoard#weeks()}
 * @param managers of the department's windows, by name: on paper there is no order of merit
 */
public record DepartmentReport(String name, Summary now, Summary before, List<MapRow.Cell> weeks, List<Row> managers) {}
