package org.teteatete.web.improvement;

import java.util.List;

/**
 * What happens next to a plan, and by whom.
 *
 * @param yours whether its reader is to do it
 * @param gaps what is missing in the draft, in plain words
 * @param edits whether it is done by writing
 * @param primary the transition of the page's one primary button; {@code null} for none
 * @param beside the other decisions about the same
 */
public record NextStep(
        boolean yours,
        String title,
        String text,
        List<String> gaps,
        boolean edits,
        String primary,
        List<String> beside) {

    static NextStep waiting(String title, String text) {
        return new NextStep(false, title, text, List.of(), false, null, List.of());
    }

    static NextStep yours(String title, String text, String primary, String... beside) {
        return new NextStep(true, title, text, List.of(), false, primary, List.of(beside));
    }

    /** Whether its card has a button for it. */
    boolean offers(String transition) {
        return transition.equals(primary) || beside.contains(transition);
    }
}
