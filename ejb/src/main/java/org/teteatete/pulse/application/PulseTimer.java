package org.teteatete.pulse.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;
import org.teteatete.shared.RecurringWork;

/** Closes the quarters that are due, once a night; what fails is tried again the next. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class PulseTimer {

    private static final Logger LOG = Logger.getLogger(PulseTimer.class.getName());

    @Inject
    private PulseClosing closing;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void tick() {
        while (closing.closeNext()) {
            LOG.fine("A quarter of the pulse was closed");
        }
    }
}
