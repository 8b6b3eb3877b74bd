package org.teteatete.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.teteatete.shared.Stale;

/** Entity tags made of a version number, and {@code If-Match} (RFC 9110, section 13.1.1). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");
    private static final Pattern OURS = Pattern.compile("\"\\d{1,18}\"");

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller has read: {@code current}, where the request names it among others or asks for whatever is
     * there; else the first one that it names.
     *
     * @throws WebApplicationException status 428 when the request carries no {@code If-Match}
     * @throws Stale when it names none of ours
     */
    public static long required(HttpHeaders headers, long current) {
        String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (value == null) {
            throw new WebApplicationException(428);
        }
        return named(value.strip(), current);
    }

    /** Refuses with {@link Stale} unless the caller has read {@code current}. */
    public static void requireMatch(HttpHeaders headers, long current) {
        if (required(headers, current) != current) {
            throw new Stale();
        }
    }

    static long named(String value, long current) {
        if (value.equals("*")) {
            return current;
        }
        List<Long> versions = TAG.matcher(value)
                .results()
                .map(MatchResult::group)
                .filter(tag -> OURS.matcher(tag).matches())
                .map(tag -> Long.valueOf(tag.substring(1, tag.length() - 1)))
                .toList();
        return versions.contains(current)
                ? current
                : versions.stream().findFirst().orElseThrow(Stale::new);
    }
}
