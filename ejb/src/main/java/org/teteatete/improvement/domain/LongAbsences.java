package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teteatete.organisation.domain.Away;
import org.teteatete.organisation.domain.WorkingDays;

/**
 * Somebody's absences, those that follow each other without a working day between them as one; the ones of more than
 * {@value Deadlines#SHORT_ABSENCE} working days pause a plan.
 */
public final class LongAbsences {

    private final List<Away> runs = new ArrayList<>();
    private final WorkingDays days;

    public LongAbsences(Collection<Away> absences, WorkingDays days) {
        this.days = days;
        absences.stream().sorted(Comparator.comparing(Away::first)).forEach(this::add);
    }

    private void add(Away absence) {
        Away last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && days.count(last.last().plusDays(1), absence.first()) == 0) {
            LocalDate end = last.last().isAfter(absence.last()) ? last.last() : absence.last();
            runs.set(runs.size() - 1, new Away(last.first(), end));
        } else {
            runs.add(absence);
        }
    }

    /** Whether they are absent on that day, shortly or for long. */
    public boolean include(LocalDate day) {
        return on(day).isPresent();
    }

    /** The absence, short or long, of that day. */
    public Optional<Away> on(LocalDate day) {
        return runs.stream().filter(run -> run.includes(day)).findFirst();
    }

    /** The long ones that have begun on {@code today} and have not ended before {@code since}, the first first. */
    public List<Away> longSince(LocalDate since, LocalDate today) {
        return runs.stream()
                .filter(run -> !run.first().isAfter(today) && !run.last().isBefore(since))
                .filter(run -> days.count(run.first(), run.last().plusDays(1)) > Deadlines.SHORT_ABSENCE)
                .toList();
    }
}
