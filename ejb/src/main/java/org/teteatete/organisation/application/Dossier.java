package org.teteatete.organisation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * All that HR data says of one person, with its history. Two dossiers are equal when HR data says the same.
 *
 * @param employeeNumber the key that HR uses
 * @param describedOn the first day of the row that gave {@code identity}
 * @param employments by hire date
 * @param assignments by first day
 */
public record Dossier(
        UUID id,
        String employeeNumber,
        Identity identity,
        LocalDate describedOn,
        List<Employment> employments,
        List<Assignment> assignments) {

    /** What has no history of its own; what HR leaves blank is {@code null}. */
    public record Identity(
            String userName, String email, String givenName, String familyName, String locale, String timeZone) {

        public String userNameKey() {
            return key(userName);
        }

        public String emailKey() {
            return email == null ? null : key(email);
        }
    }

    /**
     * Employed from one day to another, both included.
     *
     * @param leaveDate {@code null} while no end is known
     */
    public record Employment(LocalDate hireDate, LocalDate leaveDate) {

        public boolean includes(LocalDate day) {
            return !hireDate.isAfter(day) && (leaveDate == null || !leaveDate.isBefore(day));
        }
    }

    /**
     * What holds from a day until the next assignment of the same person.
     *
     * @param managerNumber the manager's employee number; {@code null} for nobody
     * @param workingTime percent
     */
    public record Assignment(
            LocalDate from,
            String departmentCode,
            String managerNumber,
            String jobTitle,
            String population,
            int workingTime) {}

    public Dossier {
        employments = List.copyOf(employments);
        assignments = List.copyOf(assignments);
    }

    /** The form in which a login or an e-mail address is unique, whatever its case. */
    public static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
