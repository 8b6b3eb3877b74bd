package org.teteatete.coverage.application;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.coverage.persistence.StalePeople.Mark;

/** Marks that are dealt with together. */
record Marks(List<Mark> all) {

    static Marks of(List<Mark> all) {
        return new Marks(all);
    }

    /**
     * Those that may be dealt with now: while a file of HR's is on its way in, only one-to-ones of people whom it has not
     * touched, so that nobody sees half of the file.
     */
    Marks released(boolean importing) {
        if (!importing) {
            return this;
        }
        Marks held = new Marks(all.stream().filter(Mark::hrData).toList());
        if (held.ofEverybody()) {
            return new Marks(List.of());
        }
        Set<UUID> touched = held.people();
        return new Marks(all.stream()
                .filter(mark -> !mark.hrData() && Collections.disjoint(mark.people(), touched))
                .toList());
    }

    boolean ofEverybody() {
        return all.stream().anyMatch(Mark::ofEverybody);
    }

    /** Unless everybody is marked. */
    Set<UUID> people() {
        return all.stream()
                .flatMap(mark -> mark.people().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
