package org.teteatete.audit.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.teteatete.shared.RecurringWork;

/** Makes the sequencer go on every five seconds, on each server. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class AuditTimer {

    @Inject
    private AuditSequencer sequencer;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        sequencer.tick();
    }
}
