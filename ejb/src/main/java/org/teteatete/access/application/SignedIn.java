package org.teteatete.access.application;

import org.teteatete.shared.Actor;

/**
 * Somebody who has signed in.
 *
 * @param sessionEpoch the account's when this was read: a session that began under another one has ended
 * @param name for display
 * @param theme {@code light}, {@code dark}, or {@code null} for the device's
 */
public record SignedIn(Actor actor, int sessionEpoch, String name, String theme) {}
