package org.teteatete.hris.application;

import java.util.List;
import org.teteatete.hris.persistence.StagedLines.StagedLine;

/** The lines of some employees, all lines of each. */
public record LinesToApply(List<StagedLine> lines) {}
