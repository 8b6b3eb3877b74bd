package org.teteatete.meeting.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/** Purges what people keep for themselves, every night and on each server; what fails is tried again the night after. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnTextTimer {

    private static final Logger LOG = Logger.getLogger(OwnTextTimer.class.getName());

    @Inject
    private OwnTextPurge purge;

    @Inject
    private CurrentActor currentActor;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void tick() {
        try {
            currentActor.as(Actor.SYSTEM, () -> {
                purge.purge();
            });
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "What people keep for themselves is purged the next night", e);
        }
    }
}
