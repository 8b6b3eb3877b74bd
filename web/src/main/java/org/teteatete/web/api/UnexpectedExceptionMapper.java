package org.teteatete.web.api;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Refusals;
import org.teteatete.shared.Stale;

/**
 * Answers what nobody foresaw: 500 with a number to find it by in the log, and nothing of what happened. A refusal or a lost
 * race inside a wrapper is answered as what it is.
 */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class.getName());

    @Inject
    private CallerLocale locale;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return BusinessExceptionMapper.problem(refusal, locale.get()).response();
            }
            if (cause instanceof OptimisticLockException) {
                return BusinessExceptionMapper.problem(new Stale(), locale.get())
                        .response();
            }
            if (cause instanceof ConstraintViolationException violations) {
                return invalid(violations);
            }
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unexpected failure " + number, failure);
        return Problem.of(
                        "unexpected",
                        "Unexpected failure",
                        500,
                        Refusals.text("unexpected", List.of(number), locale.get()))
                .response();
    }

    private Response invalid(ConstraintViolationException violations) {
        List<Problem.FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation ->
                        new Problem.FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .toList();
        return Problem.of("invalid", "Invalid", 400, Refusals.text("invalid", List.of(), locale.get()))
                .withErrors(errors)
                .response();
    }
}
