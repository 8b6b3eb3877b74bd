package org.teteatete.web.shared;

import java.util.UUID;
import org.teteatete.shared.NotFound;

/** An identifier as an address gives it. */
public final class Identifier {

    private Identifier() {}

    /** @throws NotFound when it is none: nothing is there, as for one that nobody knows */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
