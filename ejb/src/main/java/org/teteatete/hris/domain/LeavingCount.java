package org.teteatete.hris.domain;

/** How many of the active people a full file would end the employment of. */
public record LeavingCount(int leaving, int active) {

    /** More than one in ten looks like a file that is cut off. */
    public boolean isTooMany() {
        return 10L * leaving > active;
    }
}
