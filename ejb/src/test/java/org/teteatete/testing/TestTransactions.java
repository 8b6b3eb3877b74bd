package org.teteatete.testing;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What the container does for services, on a {@link TestDatabase}: one {@link EntityManager} for repositories that
 * belongs to the transaction of the thread, and transactions inside of transactions.
 */
public final class TestTransactions {

    private final TestDatabase database;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    public TestTransactions(TestDatabase database) {
        this.database = database;
    }

    /** As a container gives it: each call goes to the transaction of the calling thread. */
    public EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    EntityManager current = open.get().peek();
                    if (current == null) {
                        throw new IllegalStateException("No transaction");
                    }
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** In the transaction of the thread, or one of its own where there is none. */
    public <T> T required(Supplier<T> work) {
        return open.get().isEmpty() ? requiresNew(work) : work.get();
    }

    /** As {@link #required(Supplier)}, for work without a result. */
    public void required(Runnable work) {
        required(() -> {
            work.run();
            return null;
        });
    }

    /** In a transaction of its own, which is committed whatever becomes of the other. */
    public <T> T requiresNew(Supplier<T> work) {
        return database.inTransaction(entities -> {
            open.get().push(entities);
            try {
                return work.get();
            } finally {
                open.get().pop();
            }
        });
    }
}
