package org.teteatete.access.application;

import java.util.Optional;
import java.util.Set;
import org.teteatete.access.domain.Area;
import org.teteatete.access.domain.Scope;
import org.teteatete.shared.Actor;

/**
 * Who holds a token, and what for.
 *
 * @param scopes empty for the bootstrap token, which has no limits
 */
public record Bearer(Actor actor, Optional<Set<Scope>> scopes) {

    /** @param path inside the application */
    public boolean mayReach(String path, boolean writing) {
        return scopes.isEmpty()
                || Area.ofPath(path)
                        .filter(area -> scopes.get().stream().anyMatch(scope -> scope.covers(area, writing)))
                        .isPresent();
    }
}
