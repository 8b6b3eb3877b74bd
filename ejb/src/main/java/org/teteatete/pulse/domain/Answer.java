package org.teteatete.pulse.domain;

/** How a question is answered. There is no middle: who does not know leaves the pulse. */
public enum Answer {
    NO,
    RATHER_NO,
    RATHER_YES,
    YES;

    public boolean isFavourable() {
        return this == RATHER_YES || this == YES;
    }
}
