package org.teteatete.coverage.domain;

import java.time.LocalDate;

/**
 * A run of days on which nothing changes for somebody.
 *
 * @param ineligible why a working day of it is not eligible; {@code null} when it is
 */
record Stretch(LocalDate first, LocalDate last, Line line, ExemptReason ineligible) {

    boolean eligible() {
        return ineligible == null;
    }

    boolean employed() {
        return ineligible != ExemptReason.NOT_EMPLOYED;
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
