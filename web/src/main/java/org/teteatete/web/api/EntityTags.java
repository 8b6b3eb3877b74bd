package org.teteatete.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.teteatete.shared.Stale;

/** Entity tags made of a version number, and {@code If-Match} (RFC 9110, section 13.1.1). */
public final class EntityTags {

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller has read.
     *
     * @throws WebApplicationException status 428 when the request carries no {@code If-Match}
     * @throws Stale when it is not one of ours
     */
    public static long required(HttpHeaders headers) {
        String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (value == null) {
            throw new WebApplicationException(428);
        }
        String tag = value.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new Stale();
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }

    /** Refuses with {@link Stale} unless the caller has read {@code version}. */
    public static void requireMatch(HttpHeaders headers, long version) {
        if (required(headers) != version) {
            throw new Stale();
        }
    }
}
