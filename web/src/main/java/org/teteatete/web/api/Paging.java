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

    public Paging() {}

    Paging(String limit, String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

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
            String position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (position.indexOf('\0') < 0) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
        throw badCursor();
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

    /**
     * The page of a list that is at hand as a whole. Refuses a cursor whose item is no longer there.
     *
     * @param position of no two items the same
     */
    public <T> Page<T> cut(List<T> all, Function<T, String> position) {
        String after = position();
        if (after.isEmpty()) {
            return page(all, position);
        }
        int place = all.stream().map(position).toList().indexOf(after);
        if (place < 0) {
            throw badCursor();
        }
        return page(all.subList(place + 1, all.size()), position);
    }

    private static Invalid badCursor() {
        return Invalid.request(Invalid.Problem.of("cursor", "badCursor"));
    }

    /**
     * @param found at least {@link #limit()} + 1 items where there are as many: those too many say that there is a next page
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
