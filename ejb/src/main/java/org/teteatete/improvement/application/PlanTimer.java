package org.teteatete.improvement.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.RecurringWork;

/** Lets happen to plans what happens by itself, every ten minutes and on each server. What fails is tried again. */
@Singleton
@Startup
@DependsOn("Keyset")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(RecurringWork.class)
public class PlanTimer {

    private static final Logger LOG = Logger.getLogger(PlanTimer.class.getName());
    private static final int BATCH = 200;

    @Inject
    private PlanKeeping keeping;

    @Schedule(hour = "*", minute = "8/10", persistent = false)
    void tick() {
        List<UUID> batch = keeping.open(new UUID(0, 0), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(this::keep);
            batch = keeping.open(batch.get(batch.size() - 1), BATCH);
        }
    }

    /** One plan that fails keeps no other from its turn. */
    private void keep(UUID plan) {
        try {
            keeping.keep(plan);
        } catch (EJBException | BusinessException e) {
            LOG.log(Level.WARNING, "Plan " + plan + " waits for the next attempt", e);
        }
    }
}
