package org.teteatete.demo;

import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;

/** What the demonstration's people wrote, in their language: stories that are numbered from 1 within their kind. */
final class DemoTexts {

    private static final String BUNDLE = "org.teteatete.demo.texts";

    private final ResourceBundle texts;

    DemoTexts(String locale) {
        texts = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(locale));
    }

    String story(String kind, int number) {
        return texts.getString(kind + "." + number);
    }

    String any(String kind, Random random) {
        return story(kind, 1 + random.nextInt(count(kind)));
    }

    private int count(String kind) {
        int count = 0;
        while (texts.containsKey(kind + "." + (count + 1))) {
            count++;
        }
        return count;
    }
}
