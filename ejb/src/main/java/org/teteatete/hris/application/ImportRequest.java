package org.teteatete.hris.application;

import java.time.LocalDate;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;

/**
 * What somebody asks to be done with a file.
 *
 * @param force whether a full file may end the employment of more than one in ten
 * @param effectiveOn the import's date; {@code null} for today in the company's time zone
 * @param fileName as the person calls it; {@code null} where it has none
 */
public record ImportRequest(ImportKind kind, ImportMode mode, boolean force, LocalDate effectiveOn, String fileName) {}
