package org.teteatete.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The sign and the colour of every state and light, next to which the word always stands. */
@Named("looks")
@ApplicationScoped
public class Looks {

    private static final Map<String, String> ICONS = Map.of(
            "PLANNED", "calendar",
            "IN_PROGRESS", "play",
            "HELD", "check",
            "ACKNOWLEDGED", "eye",
            "CONTESTED", "comment",
            "MISSED", "exclamation-circle",
            "CANCELLED", "ban",
            "ON_TIME", "check-circle",
            "DUE", "clock",
            "LATE", "exclamation-circle");

    private static final Map<String, String> COLOURS = Map.of(
            "IN_PROGRESS", "acc",
            "HELD", "ok",
            "ACKNOWLEDGED", "ok",
            "CONTESTED", "warn",
            "MISSED", "bad",
            "ON_TIME", "ok",
            "DUE", "warn",
            "LATE", "bad");

    private static final Map<String, String> TICKS = Map.of("MISSED", "miss", "EXEMPT", "ex", "RUNNING", "now");

    public String iconOf(Object state) {
        return ICONS.getOrDefault(String.valueOf(state), "circle");
    }

    public String colourOf(Object state) {
        return COLOURS.getOrDefault(String.valueOf(state), "");
    }

    public String lightColourOf(Object light) {
        return "c-" + colourOf(light);
    }

    public String tickOf(Object tick) {
        return TICKS.getOrDefault(String.valueOf(tick), "");
    }
}
