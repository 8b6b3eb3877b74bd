package org.teteatete.access.application;

import org.teteatete.access.domain.Secret;

/** A token that has just been made: the only moment at which it is known. */
public record CreatedToken(TokenView token, Secret secret) {}
