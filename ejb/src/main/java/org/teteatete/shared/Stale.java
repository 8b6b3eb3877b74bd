package org.teteatete.shared;

/** Somebody else changed the thing since the caller read it: API status 412. */
public final class Stale extends BusinessException {

    public Stale() {
        super("stale");
    }

    /** Where more can be said of what somebody else did. */
    public Stale(String key, Object... arguments) {
        super(key, arguments);
    }
}
