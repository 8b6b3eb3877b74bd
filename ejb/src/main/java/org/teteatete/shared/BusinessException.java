package org.teteatete.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that a user can understand: a key of the bundle {@code org.teteatete.refusals} and its arguments. Rolls the
 * transaction back. One handler for pages and one for the API turn it into text; its own message is for logs and holds
 * no content.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class BusinessException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    protected BusinessException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
