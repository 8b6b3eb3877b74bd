package org.teteatete.acceptance;

import java.net.URI;

/** A running server with the application on it. */
public interface Server extends AutoCloseable {

    /** Where the application answers, ending in a slash. */
    URI home();

    @Override
    void close();
}
