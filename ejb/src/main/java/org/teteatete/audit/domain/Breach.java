package org.teteatete.audit.domain;

import java.util.UUID;

/**
 * The first place where the trail is not what was written, or a record is not what the trail tells.
 *
 * @param sequence the place in the chain; {@code null} for what never got one
 * @param entry the entry's id; {@code null} where it is not known any more, or there is none
 * @param subject what the entry, or the record, is about; {@code null} where it is about no single thing, or not known
 */
public record Breach(Kind kind, Long sequence, UUID entry, UUID subject) {

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
        RECORD_REMOVED,
        /** There is a record of which no entry tells; the trail itself is right. */
        RECORD_ADDED
    }

    /** The same where a reader, who is not shown all entries, counts it. */
    public Breach at(Long place) {
        return new Breach(kind, place, entry, subject);
    }

    /**
     * As it is told to who may not know of the entry: to them it is missing, whatever was done to it. That the trail was cut
     * off stays.
     */
    public Breach withoutEntry() {
        return new Breach(kind == Kind.CUT_OFF ? kind : Kind.REMOVED, sequence, null, null);
    }
}
