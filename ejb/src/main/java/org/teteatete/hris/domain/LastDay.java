package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.List;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.Dossier.Employment;

/** Ends an employment that runs on a day: that day becomes the last one. */
public final class LastDay {

    private LastDay() {}

    public static Dossier of(Dossier dossier, LocalDate day) {
        List<Employment> employments = dossier.employments().stream()
                .map(employment -> employment.includes(day) ? new Employment(employment.hireDate(), day) : employment)
                .toList();
        return new Dossier(
                dossier.id(),
                dossier.employeeNumber(),
                dossier.identity(),
                dossier.describedOn(),
                employments,
                dossier.assignments());
    }
}
