package org.teteatete.shared;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.CurrentActor.Acting;

/**
 * Around the timers: their work is the application's own, and what fails waits for the next time. Without it the container
 * gives a timer up for good when it fails twice in a row, as it does while a database restarts.
 */
public class RecurringWork {

    private static final Logger LOG = Logger.getLogger(RecurringWork.class.getName());

    @Inject
    private CurrentActor actor;

    @AroundTimeout
    Object asTheApplication(InvocationContext timeout) {
        try (Acting ignored = actor.enter(Actor.SYSTEM)) {
            return timeout.proceed();
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> timeout.getMethod().getDeclaringClass().getSimpleName()
                            + " failed; it tries again at its next time");
            return null;
        }
    }
}
