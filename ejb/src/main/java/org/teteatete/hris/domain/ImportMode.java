package org.teteatete.hris.domain;

import java.util.Locale;

/** Whether a file speaks of the people in it only, or also of those who are not. */
public enum ImportMode {
    DELTA,
    /** Active people who are not in the file leave at the import's date. */
    FULL;

    /** As the API and the audit trail name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
