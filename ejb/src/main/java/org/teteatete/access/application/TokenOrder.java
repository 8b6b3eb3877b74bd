package org.teteatete.access.application;

import java.util.Set;
import org.teteatete.access.domain.Scope;

/**
 * The token that somebody wants.
 *
 * @param forSystem with an HR administrator's rights, for another system, instead of the caller's own
 */
public record TokenOrder(String name, Set<Scope> scopes, int days, boolean forSystem) {}
