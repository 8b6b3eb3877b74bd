package org.teteatete.organisation.domain;

import java.time.LocalDate;

/**
 * A cadence for a scope, from a day.
 *
 * @param scope how specific it is
 * @param key population code, department code or employee number; {@code null} for the company
 * @param cadence {@code null} hands the decision to the next level from that day
 * @param from the first day; {@code null} is since ever
 */
public record CadencePolicy(Scope scope, String key, Cadence cadence, LocalDate from) {

    /** From the most specific to the least. */
    public enum Scope {
        EMPLOYEE,
        POPULATION,
        DEPARTMENT,
        COMPANY
    }

    boolean inForceOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
