package org.teteatete.shared;

/** The application does not start; the message tells the operator why and what to do. */
public final class StartUpRefused extends RuntimeException {

    public StartUpRefused(String message) {
        super(message);
    }

    public StartUpRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
