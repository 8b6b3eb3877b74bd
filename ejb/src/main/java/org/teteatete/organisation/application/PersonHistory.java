package org.teteatete.organisation.application;

import java.time.LocalDate;
import java.util.List;

/**
 * All that HR data says of somebody, as people read it: the newest first. An absence's type is shown to nobody.
 *
 * @param person as of today
 */
public record PersonHistory(
        PersonOnDay person, List<Dossier.Employment> employments, List<Held> assignments, List<Away> absences) {

    /**
     * What holds from a day on.
     *
     * @param department by name, by code where it has none
     * @param manager {@code null} for nobody
     */
    public record Held(
            LocalDate from, String department, String manager, String jobTitle, String population, int workingTime) {}

    /** Absent from one day to another, both included. */
    public record Away(LocalDate start, LocalDate end) {}
}
