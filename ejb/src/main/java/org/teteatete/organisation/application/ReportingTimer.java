package org.teteatete.organisation.application;

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

/** Acts on changes of managers and on departures when their day has come, every ten minutes and on each server. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportingTimer {

    private static final Logger LOG = Logger.getLogger(ReportingTimer.class.getName());
    private static final int BATCH = 50;

    @Inject
    private ReportingChanges changes;

    @Inject
    private CurrentActor currentActor;

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void tick() {
        currentActor.as(Actor.SYSTEM, this::takeNote);
    }

    private void takeNote() {
        try {
            int done = BATCH;
            while (done == BATCH) {
                done = changes.end(BATCH);
            }
            changes.begin();
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Changes of reporting lines wait for the next attempt", e);
        }
    }
}
