package org.teteatete.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.teteatete.shared.CurrentActor;

/**
 * Language and theme of the pages: what was chosen on this device (cookies that the page's script writes), otherwise the
 * person's language as HR data or their account knows it, otherwise French; and the theme of the device.
 */
@Named
@RequestScoped
public class Preferences {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentActor currentActor;

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** {@code fr} or {@code en}. */
    public String getLanguage() {
        return cookie("teteatete-language", LANGUAGES)
                .orElseGet(() -> currentActor.get().locale().getLanguage());
    }

    /** {@code light}, {@code dark}, or {@code null} for the device's. */
    public String getTheme() {
        return cookie("teteatete-theme", THEMES).orElse(null);
    }

    /** The application's root, for the cookies and for links home. */
    public String getPath() {
        return request.getContextPath() + "/";
    }

    private Optional<String> cookie(String name, Set<String> known) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(known::contains)
                .findFirst();
    }
}
