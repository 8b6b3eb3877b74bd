package org.teteatete.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.atomic.AtomicReference;
import org.teteatete.shared.Act;

/** What a test makes happen in the middle of the next act: in its transaction, after the trail has recorded it. */
@ApplicationScoped
public class Meanwhile {

    private final AtomicReference<Runnable> once = new AtomicReference<>();

    void inTheNextAct(Runnable happening) {
        once.set(happening);
    }

    void during(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Act act) {
        Runnable happening = once.getAndSet(null);
        if (happening != null) {
            happening.run();
        }
    }
}
