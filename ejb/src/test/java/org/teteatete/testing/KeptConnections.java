package org.teteatete.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/**
 * A database's connections, kept from one transaction to the next as a container keeps them: opening one costs more than most
 * transactions do. What was not committed is rolled back when a connection comes back.
 */
final class KeptConnections implements AutoCloseable {

    private final DataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    KeptConnections(DataSource source) {
        this.source = source;
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? lend() : invoke(source, method, arguments));
    }

    private Connection lend() throws SQLException {
        Connection kept = idle.poll();
        return proxy(Connection.class, new Lent(kept == null ? source.getConnection() : kept));
    }

    @Override
    public void close() {
        try {
            for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
                kept.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until it is closed. */
    private final class Lent implements InvocationHandler {

        private final Connection real;
        private boolean closed;
        private boolean pending;

        Lent(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (closed && !List.of("close", "isClosed", "toString").contains(method.getName())) {
                throw new SQLException("This connection is closed");
            }
            switch (method.getName()) {
                case "close" -> {
                    giveBack();
                    return null;
                }
                case "isClosed" -> {
                    return closed || real.isClosed();
                }
                case "commit", "rollback" -> pending = false;
                default -> pending = true;
            }
            return KeptConnections.invoke(real, method, arguments);
        }

        private void giveBack() throws SQLException {
            if (closed || real.isClosed()) {
                return;
            }
            closed = true;
            if (!real.getAutoCommit()) {
                if (pending) {
                    real.rollback();
                }
                real.setAutoCommit(true);
            }
            idle.push(real);
        }
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
