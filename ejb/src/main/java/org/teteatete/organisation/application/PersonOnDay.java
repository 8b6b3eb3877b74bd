package org.teteatete.organisation.application;

import java.util.UUID;

/**
 * Somebody as HR data knows them on a day. Before their first row there is no department and no manager, and the population
 * is {@code EMPLOYEE}.
 *
 * @param departmentId {@code null} before the first row, like the code and the name
 * @param managerId {@code null} where HR's row names nobody
 * @param workingTime percent
 * @param employed whether the day lies in an employment, its first and last day included
 * @param locale {@code fr}, {@code en}, or {@code null} for the company's
 */
public record PersonOnDay(
        UUID id,
        String employeeNumber,
        String userName,
        String givenName,
        String familyName,
        String email,
        String jobTitle,
        UUID departmentId,
        String departmentCode,
        String departmentName,
        UUID managerId,
        String population,
        int workingTime,
        boolean employed,
        String locale) {

    public String fullName() {
        return givenName + " " + familyName;
    }

    public String initials() {
        return givenName.substring(0, 1) + familyName.substring(0, 1);
    }
}
