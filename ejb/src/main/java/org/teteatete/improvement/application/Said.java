package org.teteatete.improvement.application;

import java.util.List;
import org.teteatete.improvement.domain.Progress;

/**
 * What somebody said with a transition; nothing here prints it.
 *
 * @param text blank for none
 * @param progress with a checkpoint or an assessment, one for each objective that they spoke of
 */
public record Said(String text, List<Progress> progress) {

    public static final Said NOTHING = new Said("", List.of());

    public Said {
        progress = List.copyOf(progress);
    }

    public boolean isEmpty() {
        return text.isEmpty() && progress.isEmpty();
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Said";
    }
}
