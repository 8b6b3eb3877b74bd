package org.teteatete.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refusals;
import org.teteatete.shared.Stale;

/**
 * Tells a person what was refused, on the page on which it happened, so that nothing typed is lost; sends somebody whose page
 * had expired back to it; answers a page that cannot be opened with its status. What nobody foresaw is logged under a number,
 * which is all that the person sees of it.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    /** The request's attribute that holds the number of an unforeseen failure. */
    private static final String NUMBER = "failureNumber";

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            if (handled(event.getContext().getException(), event.getContext().getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(Throwable thrown, PhaseId phase) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean onPage = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException expired) {
                return sendBack(faces.getExternalContext(), expired);
            }
            if (cause instanceof OptimisticLockException && onPage) {
                return show(faces, List.of(Refusals.text(new Stale(), language(faces))));
            }
            if (cause instanceof BusinessException refusal) {
                return onPage ? show(faces, texts(refusal, language(faces))) : answer(faces, status(refusal));
            }
        }
        return unforeseen(faces, thrown, onPage);
    }

    private static boolean show(FacesContext faces, List<String> texts) {
        texts.forEach(text -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text)));
        faces.renderResponse();
        return true;
    }

    private static List<String> texts(BusinessException refusal, Locale language) {
        if (refusal instanceof Invalid invalid && !invalid.problems().isEmpty()) {
            return invalid.problems().stream()
                    .map(problem -> Refusals.text(problem.key(), problem.arguments(), language))
                    .toList();
        }
        return List.of(Refusals.text(refusal, language));
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof Forbidden) {
            return 403;
        }
        return refusal instanceof NotFound ? 404 : 400;
    }

    /** The page is built anew where it was: the address with its parameters when the browser says it, the bare page otherwise. */
    private static boolean sendBack(ExternalContext external, ViewExpiredException expired) {
        String page = external.getRequestContextPath() + expired.getViewId();
        String referrer = external.getRequestHeaderMap().get("Referer");
        int start = referrer == null ? -1 : referrer.indexOf(page + "?");
        String query = start < 0 ? "" : referrer.substring(start + page.length() + 1);
        String mark = query.contains("expired=true") ? "" : (query.isEmpty() ? "" : "&") + "expired=true";
        try {
            external.redirect(page + "?" + query + mark);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean unforeseen(FacesContext faces, Throwable thrown, boolean onPage) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unexpected failure " + number, thrown);
        if (onPage) {
            return show(faces, List.of(Refusals.text("unexpected", List.of(number), language(faces))));
        }
        faces.getExternalContext().getRequestMap().put(NUMBER, number);
        return answer(faces, 500);
    }

    private static boolean answer(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            faces.responseComplete();
            return true;
        }
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locale language(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        return view == null ? Locale.FRENCH : view.getLocale();
    }
}
