package org.teteatete.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Each person's own choice of language and theme, kept in the browser for a year; and leaving. */
@Named("preferences")
@RequestScoped
public class Preferences {

    private static final String LOCALE = "teteatete-locale";
    private static final String THEME = "teteatete-theme";
    private static final Map<String, Object> A_YEAR =
            Map.of("maxAge", 31_536_000, "path", "/", "SameSite", "Lax", "httpOnly", true);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    public void switchLocale() throws IOException {
        keep(LOCALE, me.getLocale().getLanguage().equals("fr") ? "en" : "fr");
    }

    public void switchTheme() throws IOException {
        keep(THEME, me.getTheme().equals("dark") ? "light" : "dark");
    }

    public void signOut() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        request.logout();
        external.invalidateSession();
        external.redirect(request.getContextPath() + "/sign-in.xhtml");
    }

    static Optional<Locale> localeOf(HttpServletRequest request) {
        return cookie(request, LOCALE)
                .filter(value -> value.equals("fr") || value.equals("en"))
                .map(Locale::forLanguageTag);
    }

    static Optional<String> themeOf(HttpServletRequest request) {
        return cookie(request, THEME).filter(value -> value.equals("light") || value.equals("dark"));
    }

    private void keep(String name, String value) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.addResponseCookie(name, value, A_YEAR);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        external.redirect(request.getRequestURI() + query);
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
