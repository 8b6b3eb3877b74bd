package org.teteatete.web.commitment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentFilter;
import org.teteatete.commitment.application.CommitmentFilter.Whose;
import org.teteatete.commitment.application.CommitmentPlace;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.IsoDate;

/** The parameters {@code whose}, {@code state} and {@code with} of the list of commitments; refuses others with status 400. */
public class CommitmentParameters {

    @QueryParam("whose")
    private String whose;

    @QueryParam("state")
    private String state;

    @QueryParam("with")
    private String with;

    CommitmentFilter filter() {
        return new CommitmentFilter(
                oneOf("whose", Whose.values(), whose),
                state == null ? List.of() : List.of(oneOf("state", CommitmentState.values(), state)),
                with == null ? null : id("with", "meeting.malformed", with),
                false);
    }

    /** Where a page begins; {@code null} for the first. */
    static CommitmentPlace place(String position) {
        if (position.isEmpty()) {
            return null;
        }
        String[] parts = position.split(" ", 2);
        LocalDate day = IsoDate.parse(parts[0]).orElseThrow(() -> refused("cursor", "badCursor"));
        return new CommitmentPlace(day, id("cursor", "badCursor", parts[parts.length - 1]));
    }

    /** As addresses write it: {@code made-to-me}; states as the database does. */
    private static <E extends Enum<E>> E oneOf(String name, E[] values, String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> text.toUpperCase(Locale.ROOT).replace('-', '_').equals(value.name()))
                .findFirst()
                .orElseThrow(() -> refused(name, "meeting.malformed"));
    }

    private static UUID id(String name, String key, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw refused(name, key);
        }
    }

    private static Invalid refused(String name, String key) {
        return Invalid.request(Invalid.Problem.of(name, key));
    }
}
