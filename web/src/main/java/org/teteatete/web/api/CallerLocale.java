package org.teteatete.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/** The language to answer in: the person's own; for a token or nobody, what the request accepts; else French. */
@RequestScoped
public class CallerLocale {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private HttpServletRequest request;

    public Locale get() {
        Actor actor = currentActor.get();
        if (actor.isPerson()) {
            return actor.locale();
        }
        boolean english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("en");
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }
}
