package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Preferences;

/** The words of the page, for what is put together outside of it: cells and files. */
@RequestScoped
public class CoverageTexts {

    private Locale locale;
    private Formats format;
    private final Map<String, ResourceBundle> bundles = new HashMap<>();

    protected CoverageTexts() {}

    @Inject
    public CoverageTexts(Preferences preferences, Formats format) {
        this(preferences.getLocale(), format);
    }

    CoverageTexts(Locale locale, Formats format) {
        this.locale = locale;
        this.format = format;
    }

    String said(String key, Object... arguments) {
        return format.text(text("coverage", key), arguments);
    }

    /** The name, or that there is none. */
    String department(String name) {
        return name.isEmpty() ? said("noDepartment") : name;
    }

    /** The name, or that there is none. */
    String manager(String name) {
        return name.isEmpty() ? said("noManager") : name;
    }

    /** Empty for a key that the page has no words for. */
    Optional<String> saidIfKnown(String key) {
        ResourceBundle words = bundle("coverage");
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    String shared(String key) {
        return text("shared", key);
    }

    Locale locale() {
        return locale;
    }

    private String text(String feature, String key) {
        return bundle(feature).getString(key);
    }

    private ResourceBundle bundle(String feature) {
        return bundles.computeIfAbsent(
                feature, name -> ResourceBundle.getBundle("org.teteatete.web." + name + ".messages", locale));
    }
}
