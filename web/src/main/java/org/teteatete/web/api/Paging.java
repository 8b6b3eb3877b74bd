package org.teteatete.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.teteatete.shared.Invalid;

/** The parameters {@code limit} (1 to 500, default 50) and {@code cursor} of a list; refuses others with status 400. */
public class Paging {

    private static final int MOST = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    private String limit;

    @QueryParam("cursor")
    private String cursor;

    public int limit() {
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Invalid.request(Invalid.Problem.of("limit", "outOfRange", 1, MOST));
        }
        return Integer.parseInt(limit);
    }

    /** Where the page begins, as the list itself wrote it; empty on the first page. */
    public String position() {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    /** As {@link #position()}, of a list whose positions are identifiers. */
    public Optional<UUID> positionId() {
        String position = position();
        try {
            return position.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(position));
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    private static Invalid badCursor() {
        return Invalid.request(Invalid.Problem.of("cursor", "badCursor"));
    }

    /**
     * @param found up to {@link #limit()} + 1 items: the one too many says that there is a next page
     * @param position what a following page continues after
     */
    public <T> Page<T> page(List<T> found, Function<T, String> position) {
        if (found.size() <= limit()) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit());
        String next = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.apply(items.get(items.size() - 1)).getBytes(StandardCharsets.UTF_8));
        return new Page<>(items, next);
    }
}
