package org.teteatete.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teteatete.audit.domain.AuditEntry;
import org.teteatete.audit.domain.Details;
import org.teteatete.audit.domain.Fact;
import org.teteatete.audit.persistence.AuditTrail;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;

/** Adds every act to the trail inside the transaction that does it: both are committed, or neither is. */
@ApplicationScoped
@Transactional
public class ActRecorder {

    private AuditTrail trail;
    private TrailKeys keys;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected ActRecorder() {}

    @Inject
    public ActRecorder(AuditTrail trail, TrailKeys keys, CurrentActor currentActor, CompanyTime time) {
        this.trail = trail;
        this.keys = keys;
        this.currentActor = currentActor;
        this.time = time;
    }

    public void record(@Observes Act act) {
        Actor actor = currentActor.get();
        Fact fact = new Fact(
                Ids.next(),
                time.now(),
                actor.id(),
                actor.kind().name(),
                act.action(),
                act.subjectType(),
                act.subjectId(),
                Details.canonical(act.details()));
        trail.add(new AuditEntry(fact, keys.get()));
    }
}
