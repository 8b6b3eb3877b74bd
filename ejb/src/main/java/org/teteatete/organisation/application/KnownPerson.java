package org.teteatete.organisation.application;

/** The names by which somebody is known; the last two in the form of {@link Dossier#key}, an e-mail possibly {@code null}. */
public record KnownPerson(String employeeNumber, String userNameKey, String emailKey) {}
