package org.teteatete.commitment.application;

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
 * Lets what is open of those who have left be dropped, every hour and on each server, in small transactions. What two servers
 * find at once happens once; what fails is tried again at the next tick.
 */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class CommitmentTimer {

    private static final int BATCH = 500;

    @Inject
    private Leavers leavers;

    @Schedule(hour = "*", minute = "5", persistent = false)
    void tick() {
        int done = BATCH;
        while (done == BATCH) {
            done = leavers.drop(BATCH);
        }
    }
}
