package org.teteatete.hris.domain;

import java.util.List;
import org.teteatete.organisation.application.Dossier;

/**
 * What an employee's lines come to.
 *
 * @param before {@code null} for somebody new
 * @param outcomes one for each line, in the order of the file
 */
public record EmployeeChange(Dossier before, Dossier after, List<Outcome> outcomes) {

    public boolean changesSomething() {
        return !after.equals(before);
    }
}
