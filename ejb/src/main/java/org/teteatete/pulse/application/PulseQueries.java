package org.teteatete.pulse.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.pulse.persistence.PulseRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** The one cut of the answers that HR is told: by department and closed quarter. No other can be asked for. */
@Stateless
@Permit({Role.HR_PARTNER, Role.HR_ADMIN})
public class PulseQueries {

    private PulseRepository repository;
    private CurrentActor currentActor;

    protected PulseQueries() {}

    @Inject
    public PulseQueries(PulseRepository repository, CurrentActor currentActor) {
        this.repository = repository;
        this.currentActor = currentActor;
    }

    /** Of an HR partner's departments, or of all to an administrator; the latest quarter first. */
    public List<PulseFigures> figures() {
        Actor actor = currentActor.get();
        return actor.is(Role.HR_ADMIN) ? repository.told() : repository.told(actor.departments());
    }
}
