package org.teteatete.organisation.application;

import java.time.LocalDate;

/**
 * Which people are looked for.
 *
 * @param day as of which
 * @param text part of a name, a login or an employee number, whatever its case; {@code null} or blank for all
 * @param departmentCode {@code null} for all
 * @param alsoNotEmployed whether people who are not employed on that day are among them
 */
public record PeopleFilter(LocalDate day, String text, String departmentCode, boolean alsoNotEmployed) {}
