package org.teteatete.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** How a state, a light, a window or a share looks: names of icons and of the theme's classes. */
@Named("looks")
@ApplicationScoped
public class Looks {

    private static final Map<String, String> TICKS = Map.of("MISSED", "miss", "EXEMPT", "ex", "RUNNING", "now");

    /** From these percentages up; the class of the least is {@code c1}. */
    private static final int[] COVERAGE_CLASSES = {50, 70, 85, 95};

    public String iconOf(Object state) {
        return Sign.of(state).icon();
    }

    /** {@code ok}, {@code warn}, {@code bad}, {@code acc}, or empty for a quiet state. */
    public String colourOf(Object state) {
        return Sign.of(state).colour();
    }

    /** The colour of text. */
    public String lightColourOf(Object state) {
        String colour = colourOf(state);
        return colour.isEmpty() ? "" : "c-" + colour;
    }

    /** The arrow of a change as {@link Formats#change} prints it. */
    public String changeIcon(String change) {
        if (change.startsWith("+")) {
            return "pi-arrow-up";
        }
        return change.startsWith("−") ? "pi-arrow-down" : "vh";
    }

    /** A change for the better is green, for the worse red, none quiet. */
    public String changeColour(String change, boolean lessIsBetter) {
        if (!change.startsWith("+") && !change.startsWith("−")) {
            return "soft";
        }
        return change.startsWith("+") == lessIsBetter ? "c-bad" : "c-ok";
    }

    public String tickOf(Object tick) {
        return TICKS.getOrDefault(String.valueOf(tick), "");
    }

    /**
     * The class of a cell of the coverage map: {@code c5} (tenu) to {@code c1} (urgent), {@code c0} where nothing was due. The
     * share is cut, not rounded: 94.9 % is not yet 95.
     */
    public String coverageOf(long covered, long due) {
        if (due == 0) {
            return "c0";
        }
        long percent = covered * 100 / due;
        int level = 1;
        for (int from : COVERAGE_CLASSES) {
            level += percent >= from ? 1 : 0;
        }
        return "c" + level;
    }
}
