package org.teteatete.web.shared;

/** The sign and the colour beside the word of every state and light; the word is the bundle's. */
enum Sign {
    // one-to-ones
    PLANNED("calendar", ""),
    IN_PROGRESS("play", "acc"),
    HELD("check", "ok"),
    ACKNOWLEDGED("eye", "ok"),
    CONTESTED("comment", "warn"),
    MISSED("exclamation-circle", "bad"),
    CANCELLED("ban", ""),
    // cadence
    ON_TIME("check-circle", "ok"),
    DUE("clock", "warn"),
    LATE("exclamation-circle", "bad"),
    // improvement plans
    DRAFT("pencil", ""),
    SUBMITTED("send", "acc"),
    RETURNED("undo", "warn"),
    REJECTED("times-circle", "bad"),
    APPROVED("check", "ok"),
    SHARED("share-alt", "acc"),
    ACTIVE("play", "ok"),
    PAUSED("pause-circle", ""),
    CLOSING("hourglass", "acc"),
    CLOSED("flag", ""),
    // accounts
    NONE("minus-circle", ""),
    INVITED("envelope", "acc"),
    TO_CONFIRM("hourglass", "warn"),
    PASSWORD("check", "ok"),
    LEFT("ban", ""),
    // tokens
    VALID("check", "ok"),
    EXPIRED("clock", ""),
    REVOKED("ban", ""),
    // HR files
    QUEUED("hourglass", ""),
    RUNNING("sync", "acc"),
    COMPLETED("check", "ok"),
    REFUSED("ban", "warn"),
    FAILED("exclamation-circle", "bad"),
    // what is typed
    SAVED("cloud", "ok"),
    SAVING("sync", ""),
    NOT_SAVED("exclamation-triangle", "bad"),
    UNKNOWN("circle", "");

    private final String icon;
    private final String colour;

    Sign(String icon, String colour) {
        this.icon = icon;
        this.colour = colour;
    }

    static Sign of(Object state) {
        for (Sign sign : values()) {
            if (sign.name().equals(String.valueOf(state))) {
                return sign;
            }
        }
        return UNKNOWN;
    }

    String icon() {
        return icon;
    }

    String colour() {
        return colour;
    }
}
