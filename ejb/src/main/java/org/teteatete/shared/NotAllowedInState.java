package org.teteatete.shared;

import java.util.Set;

/** The state of the thing does not allow this transition: API status 409, with the transitions that it does allow. */
public final class NotAllowedInState extends BusinessException {

    private final String state;
    private final transient Set<String> allowed;

    public NotAllowedInState(String state, Set<String> allowed) {
        super("notAllowedInState");
        this.state = state;
        this.allowed = Set.copyOf(allowed);
    }

    public String state() {
        return state;
    }

    /** The names of the transitions that this caller could make now. */
    public Set<String> allowed() {
        return allowed;
    }
}
