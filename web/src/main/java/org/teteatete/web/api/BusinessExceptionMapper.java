package org.teteatete.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refusals;
import org.teteatete.shared.Stale;

/** Answers refusals as problem documents in the caller's language. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Inject
    private CallerLocale locale;

    @Override
    public Response toResponse(BusinessException refusal) {
        return problem(refusal, locale.get()).response();
    }

    static Problem problem(BusinessException refusal, Locale locale) {
        String detail = Refusals.text(refusal, locale);
        if (refusal instanceof NotFound) {
            return Problem.of("not-found", "Not found", 404, detail);
        }
        if (refusal instanceof Forbidden) {
            return Problem.of("forbidden", "Forbidden", 403, detail);
        }
        if (refusal instanceof Stale) {
            return Problem.of("stale", "Precondition failed", 412, detail);
        }
        if (refusal instanceof NotAllowedInState state) {
            return Problem.of("not-allowed-in-state", "Not allowed in this state", 409, detail)
                    .inState(state.state(), state.allowed());
        }
        if (refusal instanceof Invalid invalid) {
            return Problem.of("invalid", "Invalid", invalid.semantic() ? 422 : 400, detail)
                    .withErrors(errors(invalid, locale));
        }
        return Problem.of("refused." + refusal.key(), "Refused", 409, detail);
    }

    private static List<Problem.FieldError> errors(Invalid invalid, Locale locale) {
        return invalid.problems().stream()
                .map(problem -> new Problem.FieldError(
                        problem.pointer(), Refusals.text(problem.key(), problem.arguments(), locale)))
                .toList();
    }
}
