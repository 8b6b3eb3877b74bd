package org.teteatete.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service that {@link Permit} does not guard, on purpose, and why. A test asks for one of the two on every public method
 * of every service.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unguarded {

    /** Why everybody may call it. */
    String because();
}
