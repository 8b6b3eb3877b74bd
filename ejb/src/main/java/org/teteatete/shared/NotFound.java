package org.teteatete.shared;

/**
 * There is no such thing for this caller. What does not exist and what the caller may not see answer alike
 * (<i>workflow.md, What a refusal tells</i>): API status 404.
 */
public final class NotFound extends BusinessException {

    public NotFound() {
        super("notFound");
    }
}
