package org.teteatete.shared;

import java.util.Set;
import java.util.UUID;

/** Things that somebody may not know of, though they read lists in which everything of that kind appears. */
public interface Discretion {

    /** The ids of what is hidden from this person: an audit trail, say, shows them nothing about it. */
    Set<UUID> hiddenFrom(UUID person);
}
