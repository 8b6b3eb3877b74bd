package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.coverage.persistence.StalePeople.Imports;
import org.teteatete.shared.Refused;

/**
 * Reads HR's data and one-to-ones themselves as of one state. A file of HR's is committed in parts: what is read while it comes
 * in is half of it, and so is what was read partly before it began. What counts for coverage is kept apart ({@link Upkeep}) and
 * is of one state by itself.
 */
@ApplicationScoped
public class OneState {

    private StalePeople stale;

    protected OneState() {}

    @Inject
    public OneState(StalePeople stale) {
        this.stale = stale;
    }

    /** What the reading gives; what there is instead where a file was on its way in, or began to come in meanwhile. */
    <T> T read(Supplier<T> reading, Supplier<T> instead) {
        Imports before = stale.imports();
        if (!before.running()) {
            T read = reading.get();
            if (stale.imports().begun() == before.begun()) {
                return read;
            }
        }
        return instead.get();
    }

    /**
     * What the reading gives.
     *
     * @throws Refused where a file was on its way in, or began to come in meanwhile
     */
    <T> T read(Supplier<T> reading) {
        return read(reading, () -> {
            throw importing();
        });
    }

    /** What is told of a file that is on its way in, to whoever waits for what cannot be worked out meanwhile. */
    static Refused importing() {
        return new Refused("coverage.importing");
    }
}
