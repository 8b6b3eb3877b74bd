package org.teteatete.organisation.application;

/**
 * One person's HR data, replaced.
 *
 * @param before as it was read; {@code null} for somebody new
 * @param after as it will be, of the same person
 */
public record DossierChange(Dossier before, Dossier after) {}
