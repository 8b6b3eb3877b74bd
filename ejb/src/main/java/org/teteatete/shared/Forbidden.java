package org.teteatete.shared;

/** The caller sees the thing and may not do this to it: API status 403. */
public final class Forbidden extends BusinessException {

    public Forbidden() {
        super("forbidden");
    }
}
