package org.teteatete.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The text of refusals, in French or English: the bundle {@code org.teteatete.refusals}. */
public final class Refusals {

    private Refusals() {}

    public static String text(BusinessException refusal, Locale locale) {
        return text(refusal.key(), refusal.arguments(), locale);
    }

    public static String text(String key, List<Object> arguments, Locale locale) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        String pattern =
                ResourceBundle.getBundle("org.teteatete.refusals", known).getString(key);
        // Java groups French digits with U+202F, which the font does not have.
        Object[] readable = arguments.stream()
                .map(argument -> argument instanceof LocalDate day ? day(day, known) : argument)
                .toArray();
        return new MessageFormat(pattern, known).format(readable).replace('\u202f', '\u00a0');
    }

    private static String day(LocalDate day, Locale locale) {
        String text =
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        return locale == Locale.FRENCH && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
