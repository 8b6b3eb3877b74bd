package org.teteatete.organisation.application;

/**
 * Somebody in a list of people.
 *
 * @param manager {@code null} where HR's row names nobody
 */
public record PersonLine(PersonOnDay person, String manager) {}
