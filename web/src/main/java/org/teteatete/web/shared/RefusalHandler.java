package org.teteatete.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refusals;

/**
 * Shows a refusal on the page on which it happened, so that nothing typed is lost; sends somebody whose page had expired
 * back to it with a word of explanation. Everything else goes to the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (handled(events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(Throwable thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException expired) {
                return sendBack(faces, expired);
            }
            if (cause instanceof NotFound && !faces.isPostback()) {
                return answer(faces, 404);
            }
            if (cause instanceof BusinessException refusal && faces.isPostback()) {
                return show(faces, refusal);
            }
        }
        return false;
    }

    private static boolean show(FacesContext faces, BusinessException refusal) {
        String text = Refusals.text(refusal, faces.getViewRoot().getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.getPartialViewContext().getRenderIds().add("growl");
        faces.renderResponse();
        return true;
    }

    private static boolean sendBack(FacesContext faces, ViewExpiredException expired) {
        String context = faces.getExternalContext().getRequestContextPath();
        try {
            faces.getExternalContext().redirect(context + expired.getViewId() + "?expired=true");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answer(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
