package org.teteatete.web.improvement;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.improvement.application.PlanFilter;
import org.teteatete.improvement.application.PlanFilter.As;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.Invalid;

/**
 * The parameters {@code as}, {@code state}, both of which may be given more than once, and {@code department} of the list of
 * plans; refuses others with status 400.
 */
public class PlanParameters {

    @QueryParam("as")
    private List<String> as;

    @QueryParam("state")
    private List<String> states;

    @QueryParam("department")
    private String department;

    PlanFilter filter() {
        return new PlanFilter(
                values("as", as, As.values()), values("state", states, PlanState.values()), blankToNull(department));
    }

    /** In any case: {@code active}, {@code ACTIVE}. */
    private static <E extends Enum<E>> Set<E> values(String name, List<String> texts, E[] all) {
        return texts.stream()
                .map(text -> Arrays.stream(all)
                        .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> Invalid.request(Invalid.Problem.of(name, "meeting.malformed"))))
                .collect(Collectors.toSet());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
