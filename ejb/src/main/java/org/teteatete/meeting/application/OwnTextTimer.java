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

/** Purges what people keep for themselves, every night and on each server; what fails is tried again the night after. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class OwnTextTimer {

    @Inject
    private OwnTextPurge purge;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void tick() {
        purge.purge();
    }
}
