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

/**
 * Keeps series planned ahead: looks every ten minutes and on each server for those that were not kept today. What two
 * servers find at once is kept once; what fails is tried again at the next tick.
 */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeriesTimer {

    private static final Logger LOG = Logger.getLogger(SeriesTimer.class.getName());
    private static final int BATCH = 50;

    @Inject
    private SeriesKeeping keeping;

    @Inject
    private CurrentActor currentActor;

    @Schedule(hour = "*", minute = "8/10", persistent = false)
    void tick() {
        currentActor.as(Actor.SYSTEM, this::keep);
    }

    private void keep() {
        try {
            int done = BATCH;
            while (done == BATCH) {
                done = keeping.keep(BATCH);
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Series wait for the next attempt to plan them ahead", e);
        }
    }
}
