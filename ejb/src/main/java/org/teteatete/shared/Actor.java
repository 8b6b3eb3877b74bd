package org.teteatete.shared;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person, an API token, or the application itself.
 *
 * @param id the person's id, or the token's; {@link #SYSTEM} has a fixed one
 * @param kind which of the three
 * @param roles the roles held at this moment
 * @param departments the departments of an HR partner's scope, by id
 * @param locale the language in which to answer
 */
public record Actor(UUID id, Kind kind, Set<Role> roles, Set<UUID> departments, Locale locale) {

    /** What an actor is. */
    public enum Kind {
        PERSON,
        TOKEN,
        SYSTEM,
        ANONYMOUS
    }

    /** Timers, imports and start-up. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), Kind.SYSTEM, Set.of(), Set.of(), Locale.FRENCH);

    /** Nobody is signed in. */
    public static final Actor ANONYMOUS = new Actor(new UUID(0, 1), Kind.ANONYMOUS, Set.of(), Set.of(), Locale.FRENCH);

    public Actor {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
