package org.teteatete.hris.csv;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A file that cannot be read as HR's CSV at all: nothing of it is imported. */
@ApplicationException(rollback = true)
public final class UnreadableFile extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the bundle of refusals
     * @param arguments of the key
     */
    public UnreadableFile(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
