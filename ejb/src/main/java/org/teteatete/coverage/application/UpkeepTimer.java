package org.teteatete.coverage.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/** Brings what is kept up to date before somebody has to wait for it. Nothing depends on it: who reads does it too. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepTimer {

    private static final Logger LOG = Logger.getLogger(UpkeepTimer.class.getName());

    @Inject
    private Upkeep upkeep;

    @Inject
    private CurrentActor currentActor;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void tick() {
        try {
            currentActor.as(Actor.SYSTEM, () -> upkeep.bringUpToDate(List.of()));
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "What coverage keeps waits for the next attempt", e);
        }
    }
}
