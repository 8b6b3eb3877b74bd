package org.teteatete.meeting.domain;

import java.util.Locale;

/** A language in which the company words the form. */
public enum Language {
    FR,
    EN;

    /** English for English, French for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : FR;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** {@code fr} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
