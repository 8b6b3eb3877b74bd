package org.teteatete.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records that are never changed once an {@link Act} has told of them. The act carries what {@link #of} said of its record,
 * as the detail {@link Act#EVIDENCE} and the record's name; verifying the audit trail compares it with what is said now, and
 * asks what there is, so that a record that was changed, removed or added in the database is found.
 */
public interface Evidence {

    /** The kind of thing whose acts carry it, such as {@code improvement-plan}. */
    String subjectType();

    /** The name of the detail that holds the record's id, such as {@code entry}. */
    String record();

    /** What stands for each of these records as it is now; nothing for one that is gone. */
    Map<UUID, String> of(Collection<UUID> records);

    /**
     * The records that there are now, in the order of their ids.
     *
     * @param record the last one of those before; {@code null} for the beginning
     */
    List<Existing> after(UUID record, int limit);

    /**
     * A record that there is.
     *
     * @param subject the thing whose act told of it
     */
    record Existing(UUID record, UUID subject) {}
}
