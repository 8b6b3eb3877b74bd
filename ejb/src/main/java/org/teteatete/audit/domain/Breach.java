package org.teteatete.audit.domain;

import java.util.UUID;

/**
 * The first place where the trail is not what was written.
 *
 * @param sequence the place in the chain; {@code null} for an entry that never got one
 * @param entry the entry's id; {@code null} where it is not known any more
 */
public record Breach(Kind kind, Long sequence, UUID entry) {

    /** What happened there. */
    public enum Kind {
        /** The entry, its place or its seal is not what was sealed. */
        CHANGED,
        /** The entry is gone. */
        REMOVED,
        /** The application did not write this entry, or it was changed before it was sealed. */
        FORGED,
        /** The entry was kept from being sealed. */
        UNSEALED,
        /** The trail goes on after this entry, by what was noted, and that part is gone; 0: all of it. */
        CUT_OFF,
        /** A record that the entry tells of is not what it was then; the trail itself is right. */
        RECORD_CHANGED,
        /** A record that the entry tells of is gone; the trail itself is right. */
        RECORD_REMOVED
    }
}
