package org.teteatete.encryption.domain;

/**
 * What was sealed does not open: it was changed, belongs to another record or person, or its key is another one. Never
 * the answer for a key that was destroyed on purpose. The message holds no content.
 */
public final class SealBroken extends RuntimeException {

    public SealBroken(String what) {
        super("The seal is broken: " + what);
    }

    public SealBroken(String what, Throwable cause) {
        super("The seal is broken: " + what, cause);
    }
}
