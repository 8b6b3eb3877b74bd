package org.teteatete.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.teteatete.shared.Role;

/**
 * Who may call a use case: one of the roles, or, where none is named, anybody who is signed in. Pages and API pass
 * through it alike. Refuses with {@link org.teteatete.shared.Forbidden}. On a method it replaces what its class says.
 * Relationships ("their manager on that day") are not here but in the query or the aggregate.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permit {

    @Nonbinding
    Role[] value() default {};
}
