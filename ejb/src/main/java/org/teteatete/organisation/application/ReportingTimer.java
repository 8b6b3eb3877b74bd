package org.teteatete.organisation.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.teteatete.shared.RecurringWork;

/** Acts on changes of managers and on departures when their day has come, every ten minutes and on each server. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class ReportingTimer {

    private static final int BATCH = 50;

    @Inject
    private ReportingChanges changes;

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void tick() {
        int done = BATCH;
        while (done == BATCH) {
            done = changes.end(BATCH);
        }
        changes.begin();
    }
}
