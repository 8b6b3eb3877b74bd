package org.teteatete.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Discretion;

/** What the trail does not tell who reads it, and does not count for them, whatever their role. */
@ApplicationScoped
public class HiddenSubjects {

    private CurrentActor currentActor;
    private Iterable<Discretion> discretions;

    protected HiddenSubjects() {}

    @Inject
    public HiddenSubjects(CurrentActor currentActor, @Any Instance<Discretion> discretions) {
        this(currentActor, (Iterable<Discretion>) discretions);
    }

    HiddenSubjects(CurrentActor currentActor, Iterable<Discretion> discretions) {
        this.currentActor = currentActor;
        this.discretions = discretions;
    }

    Set<UUID> fromReader() {
        Set<UUID> hidden = new HashSet<>();
        discretions.forEach(discretion ->
                hidden.addAll(discretion.hiddenFrom(currentActor.get().id())));
        return hidden;
    }
}
