package org.teteatete.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** How many statements a database was asked to prepare: that a page asks as many for many rows as for few. */
public final class StatementCount {

    private final AtomicLong prepared = new AtomicLong();

    /** How many it was while this was done. */
    public long during(Runnable work) {
        long before = prepared.get();
        work.run();
        return prepared.get() - before;
    }

    DataSource of(DataSource source) {
        return proxy(DataSource.class, source, name -> {});
    }

    private void note(String method) {
        if (method.startsWith("prepare") || method.equals("createStatement")) {
            prepared.incrementAndGet();
        }
    }

    private <T> T proxy(Class<T> type, T real, Consumer<String> called) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    called.accept(method.getName());
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof Connection connection
                                ? proxy(Connection.class, connection, this::note)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
