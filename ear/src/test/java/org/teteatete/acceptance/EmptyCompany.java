package org.teteatete.acceptance;

import java.net.URI;
import java.util.Map;

/** The single jar on an empty database with a first administrator. */
public final class EmptyCompany implements AutoCloseable {

    /** The first administrator's login. */
    public static final String ADMINISTRATOR = "admin";

    /** Their password; it exists nowhere else. */
    public static final String PASSWORD = "a-long-enough-password";

    private final WorkDirectory directory;
    private final MicroServer server;

    private EmptyCompany(WorkDirectory directory, MicroServer server) {
        this.directory = directory;
        this.server = server;
    }

    static EmptyCompany start() {
        WorkDirectory directory = WorkDirectory.create("empty");
        try {
            return new EmptyCompany(
                    directory,
                    MicroServer.start(
                            directory.path(), Map.of("TETEATETE_BOOTSTRAP_ADMIN", ADMINISTRATOR + ":" + PASSWORD)));
        } catch (IllegalStateException failed) {
            directory.close();
            throw failed;
        }
    }

    public URI home() {
        return server.home();
    }

    @Override
    public void close() {
        server.close();
        directory.close();
    }
}
