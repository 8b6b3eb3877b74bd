package org.teteatete.web.improvement;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.teteatete.improvement.application.PlanChoice;
import org.teteatete.improvement.application.PlanFigure;
import org.teteatete.improvement.domain.PlanState;

/**
 * The address of HR's overview: which plans it lists, and after which. What it does not know in one is not asked for.
 *
 * @param after {@code null} for the beginning
 */
record OverviewAddress(PlanChoice choice, UUID after) {

    private static final String DEPARTMENT = "department";
    private static final String STATE = "state";
    private static final String FIGURE = "figure";
    private static final String AFTER = "after";

    static OverviewAddress of(HttpServletRequest request) {
        return new OverviewAddress(
                new PlanChoice(
                        request.getParameter(DEPARTMENT),
                        one(PlanState.values(), request.getParameter(STATE)),
                        one(PlanFigure.values(), request.getParameter(FIGURE))),
                id(request.getParameter(AFTER)));
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Relative to the page's folder. */
    String text() {
        StringBuilder address = new StringBuilder("overview.xhtml?");
        add(address, DEPARTMENT, choice.department());
        add(address, STATE, choice.state());
        add(address, FIGURE, choice.figure());
        add(address, AFTER, after);
        return address + "#plans";
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
