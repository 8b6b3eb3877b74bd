package org.teteatete.coverage.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is kept of somebody, so that nobody need work it out again. */
public record KeptPerson(List<YearOfWindows> windows, List<WithoutCadence> withoutCadence) {

    public KeptPerson() {
        this(new ArrayList<>(2), new ArrayList<>(0));
    }

    /** Puts it together with what is kept of other years. */
    void add(KeptPerson more) {
        windows.addAll(more.windows);
        withoutCadence.addAll(more.withoutCadence);
    }

    public static KeptPerson of(Collection<YearRules> years, Employee employee) {
        KeptPerson kept = new KeptPerson();
        years.forEach(year -> kept.add(year.kept(employee)));
        return kept;
    }
}
