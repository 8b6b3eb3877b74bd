package org.teteatete.meeting.application;

/**
 * With whom somebody holds one-to-ones.
 *
 * @param manager whether they are the manager of the two
 */
public record Partner(PersonName person, boolean manager) {}
