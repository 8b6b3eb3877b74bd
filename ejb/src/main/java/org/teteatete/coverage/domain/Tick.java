package org.teteatete.coverage.domain;

/** What became of a window that has ended. */
public enum Tick {
    HELD,
    MISSED,
    /** Not due: nobody had to hold one. */
    EXEMPT;

    public static Tick of(Counted window) {
        if (!window.due()) {
            return EXEMPT;
        }
        return window.covered() ? HELD : MISSED;
    }
}
