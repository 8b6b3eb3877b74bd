package org.teteatete.audit.domain;

import java.util.UUID;

/**
 * A place of the chain as the database has it.
 *
 * @param fact {@code null} when the entry is gone, and then so is {@code entryMac}
 */
public record Link(long sequence, UUID entryId, byte[] sealMac, Fact fact, byte[] entryMac) {}
