package org.teteatete.encryption.application;

import java.util.UUID;

/**
 * A text as the database keeps it, with what is needed to open it.
 *
 * @param owner whose key sealed it
 * @param record what it belongs to, as it was given for sealing
 * @param sealed what {@link Texts#seal} gave
 */
public record SealedText(UUID owner, String record, byte[] sealed) {}
