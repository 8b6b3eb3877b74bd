package org.teteatete.acceptance;

import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends test classes what takes long to start: a browser, the demonstration company and an empty one. Each is started at the
 * first need and stopped when the last test of this process has run, whether tests failed or not. What a test changes in a
 * company stays there, so a test keeps to people of its own.
 */
public final class Shared implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Shared.class);

    private static final Map<Class<?>, Supplier<AutoCloseable>> LENT = Map.of(
            Browser.class, Browsers::launch,
            DemonstrationCompany.class, DemonstrationCompany::start,
            EmptyCompany.class, EmptyCompany::start);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return LENT.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        // Of several processes each is given one class at a time, as a run of its own: the session is what spans them.
        Object lent = test.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .getOrComputeIfAbsent(type, started -> LENT.get(type).get());
        return lent instanceof Browsers.Session session ? session.browser() : lent;
    }
}
