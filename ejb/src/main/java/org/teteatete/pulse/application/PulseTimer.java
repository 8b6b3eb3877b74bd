package org.teteatete.pulse.application;

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

/** Closes the quarters that are due, once a night; what fails is tried again the next. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PulseTimer {

    private static final Logger LOG = Logger.getLogger(PulseTimer.class.getName());

    @Inject
    private PulseClosing closing;

    @Inject
    private CurrentActor currentActor;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void tick() {
        currentActor.as(Actor.SYSTEM, this::closeAll);
    }

    private void closeAll() {
        try {
            while (closing.closeNext()) {
                LOG.fine("A quarter of the pulse was closed");
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A quarter of the pulse waits for the next attempt", e);
        }
    }
}
