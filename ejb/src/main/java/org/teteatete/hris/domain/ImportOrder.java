package org.teteatete.hris.domain;

import java.time.LocalDate;

/**
 * What is to be done with a file.
 *
 * @param effectiveOn the import's date
 * @param force whether a full file may end the employment of more than one in ten
 * @param fileName as the person called it; cut where it is too long, {@code null} where it has none
 */
public record ImportOrder(ImportKind kind, ImportMode mode, boolean force, LocalDate effectiveOn, String fileName) {

    private static final int LONGEST_NAME = 255;

    public ImportOrder {
        if (fileName != null && fileName.length() > LONGEST_NAME) {
            fileName = fileName.substring(0, LONGEST_NAME);
        }
    }
}
