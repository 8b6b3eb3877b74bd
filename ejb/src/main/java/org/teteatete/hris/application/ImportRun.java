package org.teteatete.hris.application;

import java.util.UUID;

/**
 * One attempt at an import.
 *
 * @param holder the server that runs it
 */
public record ImportRun(UUID importId, UUID holder) {}
