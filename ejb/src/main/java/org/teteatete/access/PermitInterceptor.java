package org.teteatete.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;

/** Holds {@link Permit}. The application itself ({@link Actor#SYSTEM}) may do everything. */
@Permit
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PermitInterceptor {

    @Inject
    private CurrentActor currentActor;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        if (!permitted(currentActor.get(), rule(invocation))) {
            throw new Forbidden();
        }
        return invocation.proceed();
    }

    private static boolean permitted(Actor actor, Permit permit) {
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case ANONYMOUS -> false;
            case PERSON, TOKEN ->
                permit.value().length == 0 || Arrays.stream(permit.value()).anyMatch(actor::is);
        };
    }

    private static Permit rule(InvocationContext invocation) {
        Permit onMethod = invocation.getMethod().getAnnotation(Permit.class);
        return onMethod != null
                ? onMethod
                : invocation.getMethod().getDeclaringClass().getAnnotation(Permit.class);
    }
}
