package org.teteatete.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teteatete.audit.application.Verdict;
import org.teteatete.audit.domain.Breach;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Preferences;

/** Words for the codes of the trail. A code without a word of its own is shown as it is. */
@RequestScoped
public class TrailTexts {

    private static final String ACTION = "action.";
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SHOWN = 8;

    @Inject
    private Preferences preferences;

    @Inject
    private Formats format;

    /** An action to filter by. */
    public record Action(String code, String text) {
        public String getCode() {
            return code;
        }

        public String getText() {
            return text;
        }
    }

    List<Action> actions() {
        return bundle().keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> new Action(key.substring(ACTION.length()), bundle().getString(key)))
                .sorted(Comparator.comparing(Action::text))
                .toList();
    }

    String action(String code) {
        return orCode(ACTION + code, code);
    }

    String subject(String type) {
        return orCode("subject." + type, type);
    }

    /** The end of an identifier, where identifiers of one moment differ. */
    static String brief(UUID id) {
        String text = id.toString();
        return "…" + text.substring(text.length() - SHOWN);
    }

    /** {@code name: value, name: value}, in words where there are any; identifiers cut. */
    String details(String canonical) {
        if (canonical == null || canonical.isEmpty()) {
            return "";
        }
        return Arrays.stream(canonical.split("&"))
                .map(detail -> detail.split("=", 2))
                .map(detail -> detail(decoded(detail[0]), decoded(detail[1])))
                .collect(Collectors.joining(", "));
    }

    private String detail(String name, String value) {
        return said("detail", orCode("detail." + name, name), orCode("detail." + name + "." + value, value(value)));
    }

    String verdict(Verdict verdict) {
        if (verdict.isIntact()) {
            return said("verdict.intact", format.number(verdict.verified()), format.number(verdict.waiting()));
        }
        Breach breach = verdict.breach();
        String place = breach.sequence() == null ? "" : said("verdict.place", format.number(breach.sequence()));
        return said("verdict." + breach.kind(), place, what(breach), format.number(verdict.verified()));
    }

    /** The entry, or, where none tells of it, what it is about. */
    private String what(Breach breach) {
        if (breach.entry() != null) {
            return said("verdict.entry", breach.entry());
        }
        return breach.subject() == null ? "" : said("verdict.about", breach.subject());
    }

    private String value(String text) {
        if (IDENTIFIER.matcher(text).matches()) {
            return brief(UUID.fromString(text));
        }
        return DAY.matcher(text).matches() ? format.day(LocalDate.parse(text)) : text;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private String said(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), preferences.getLocale()).format(arguments);
    }

    private String orCode(String key, String code) {
        return bundle().containsKey(key) ? bundle().getString(key) : code;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.teteatete.web.audit.messages", preferences.getLocale());
    }
}
