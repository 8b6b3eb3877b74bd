package org.teteatete.meeting.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.function.IntUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.RecurringWork;

/**
 * Makes what is late happen, every ten minutes and on each server, in small transactions. What two servers find at once
 * happens once; what fails is tried again at the next tick.
 */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class MeetingTimer {

    private static final Logger LOG = Logger.getLogger(MeetingTimer.class.getName());
    private static final int BATCH = 200;

    @Inject
    private LateMeetings late;

    @Inject
    private LiveForms live;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tick() {
        untilNoMore(late::miss);
        untilNoMore(late::lapse);
        live.forget();
    }

    private static void untilNoMore(IntUnaryOperator step) {
        try {
            int done = BATCH;
            while (done == BATCH) {
                done = step.applyAsInt(BATCH);
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Late one-to-ones wait for the next attempt", e);
        }
    }
}
