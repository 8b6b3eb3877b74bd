package org.teteatete.coverage.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import org.teteatete.shared.RecurringWork;
import org.teteatete.shared.Refused;

/** Brings what is kept up to date before somebody has to wait for it. Nothing depends on it: who reads does it too. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class UpkeepTimer {

    @Inject
    private Upkeep upkeep;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void tick() {
        try {
            upkeep.bringUpToDate(List.of());
        } catch (Refused importing) {
            // when the file is in
        }
    }
}
