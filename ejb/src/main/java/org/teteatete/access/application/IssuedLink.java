package org.teteatete.access.application;

import java.time.Instant;
import org.teteatete.access.domain.Secret;

/**
 * A link that has just been issued: the only moment at which its secret is known.
 *
 * @param toConfirm whether it works only once a second administrator has confirmed it
 */
public record IssuedLink(AccountHolder holder, Secret secret, Instant expiresAt, boolean toConfirm) {}
