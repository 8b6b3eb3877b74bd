package org.teteatete.meeting.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.teteatete.shared.RecurringWork;

/**
 * Keeps series planned ahead: looks every ten minutes and on each server for those that were not kept today. What two
 * servers find at once is kept once; what fails is tried again at the next tick.
 */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class SeriesTimer {

    private static final int BATCH = 50;

    @Inject
    private SeriesKeeping keeping;

    @Schedule(hour = "*", minute = "8/10", persistent = false)
    void tick() {
        int done = BATCH;
        while (done == BATCH) {
            done = keeping.keep(BATCH);
        }
        do {
            done = keeping.cancelWithLeft(BATCH);
        } while (done == BATCH);
    }
}
