package org.teteatete.web.meeting;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.teteatete.meeting.domain.Caution;

/**
 * A caution as a page shows it.
 *
 * @param start where the words begin in the text
 * @param end behind their last letter
 * @param quoted the words as the language quotes them
 * @param text why they stand out, and what would say it better
 */
public record CautionDocument(Caution.Kind kind, int start, int end, String words, String quoted, String text) {

    static List<CautionDocument> of(List<Caution> cautions, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.teteatete.web.meeting.messages", locale);
        return cautions.stream().map(one -> of(one, texts, locale)).toList();
    }

    private static CautionDocument of(Caution caution, ResourceBundle texts, Locale locale) {
        String better = switch (caution.kind()) {
            case CHARACTER, ABSOLUTE, INSULT ->
                caution.dated()
                        .map(fact -> said("caution.dated", fact, texts, locale))
                        .orElse(texts.getString("caution.undated"));
            default -> texts.getString("caution.leaveOut");
        };
        return new CautionDocument(
                caution.kind(),
                caution.start(),
                caution.end(),
                caution.words(),
                said("caution.quoted", caution.words(), texts, locale),
                texts.getString("caution." + caution.kind()) + " " + better);
    }

    private static String said(String key, String words, ResourceBundle texts, Locale locale) {
        return new MessageFormat(texts.getString(key), locale).format(new Object[] {words});
    }

    /** Without the words: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "CautionDocument[" + kind + "]";
    }
}
