package org.teteatete.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Who acts on this thread. The web tier sets it for the length of a request; timers and batch steps act as
 * {@link Actor#SYSTEM}. Outside of both it is {@link Actor#ANONYMOUS}, who may do nothing.
 */
@ApplicationScoped
public class CurrentActor {

    private final ThreadLocal<Actor> current = ThreadLocal.withInitial(() -> Actor.ANONYMOUS);

    public Actor get() {
        return current.get();
    }

    /** From here to {@link Acting#close()}, {@code actor} acts on this thread. */
    public Acting enter(Actor actor) {
        Actor before = current.get();
        current.set(actor);
        return () -> restore(before);
    }

    /** Runs {@code work} as {@code actor} and puts back who acted before. */
    public <T> T as(Actor actor, Supplier<T> work) {
        try (Acting ignored = enter(actor)) {
            return work.get();
        }
    }

    /** As {@link #as(Actor, Supplier)}, for work without a result. */
    public void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** Puts back who acted before. */
    @FunctionalInterface
    public interface Acting extends AutoCloseable {
        @Override
        void close();
    }

    private void restore(Actor before) {
        if (before == Actor.ANONYMOUS) {
            current.remove();
        } else {
            current.set(before);
        }
    }
}
