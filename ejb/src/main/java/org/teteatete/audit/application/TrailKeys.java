package org.teteatete.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teteatete.audit.domain.TrailKey;
import org.teteatete.encryption.application.MacKeys;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/** The key that authenticates the trail, kept wrapped with the keys of people and remembered once unwrapped. */
@ApplicationScoped
public class TrailKeys {

    /** The purpose under which the key is kept. */
    static final UUID PURPOSE = UUID.fromString("00000000-0000-0000-0000-0000000a0d17");

    private MacKeys macKeys;
    private CurrentActor currentActor;
    private volatile TrailKey key;

    protected TrailKeys() {}

    @Inject
    public TrailKeys(MacKeys macKeys, CurrentActor currentActor) {
        this.macKeys = macKeys;
        this.currentActor = currentActor;
    }

    /** Whoever acts: a failed sign-in is recorded too. */
    TrailKey get() {
        TrailKey known = key;
        if (known == null) {
            known = new TrailKey(currentActor.as(Actor.SYSTEM, () -> macKeys.of(PURPOSE)));
            key = known;
        }
        return known;
    }
}
