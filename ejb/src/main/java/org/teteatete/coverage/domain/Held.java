package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A one-to-one that was held on a day in the company's time zone, as its record now stands (<i>workflow.md</i>).
 *
 * @param contested what is contested; {@code null} when nothing is
 */
public record Held(LocalDate day, String state, String contested) {

    private static final Set<String> UNDISPUTED = Set.of("HELD", "ACKNOWLEDGED");

    /** The days of those that stand, ascending. */
    public static List<LocalDate> standing(List<Held> all) {
        return all.stream().filter(Held::stands).map(Held::day).sorted().toList();
    }

    /** Whether it covers: not once it is contested that it took place (<i>coverage.md, Covered</i>). */
    public boolean stands() {
        return UNDISPUTED.contains(state) || state.equals("CONTESTED") && !"NOT_HELD".equals(contested);
    }
}
