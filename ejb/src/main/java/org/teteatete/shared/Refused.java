package org.teteatete.shared;

/** A rule says no, and says why: API status 409. */
public final class Refused extends BusinessException {

    public Refused(String key, Object... arguments) {
        super(key, arguments);
    }
}
