package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.teteatete.organisation.domain.Window;

/**
 * What HR data and one-to-ones say about somebody, as far as coverage rests on it.
 *
 * @param number the employee number
 * @param employments hire date to leave date, in any order; those to come too
 * @param lines by their first day, the oldest first
 * @param absences in any order; they may overlap
 * @param held the days in the company's time zone on which a one-to-one of theirs was held whose record stands, ascending
 */
public record Employee(
        UUID id, String number, List<Days> employments, List<Line> lines, List<Days> absences, List<LocalDate> held) {

    boolean heldIn(Window window) {
        int found = Collections.binarySearch(held, window.first());
        int next = found < 0 ? -found - 1 : found;
        return next < held.size() && !held.get(next).isAfter(window.last());
    }

    /** Whether they are employed on any of the days. */
    public boolean isEmployedIn(Days days) {
        for (Days run : employments) {
            if (!run.first().isAfter(days.last()) && !run.last().isBefore(days.first())) {
                return true;
            }
        }
        return false;
    }

    /** The day before the next one on which they are employed, after one on which they are; {@code null} when there is none. */
    LocalDate unemployedUntil(LocalDate employed) {
        LocalDate next = null;
        for (Days run : employments) {
            if (run.last().isAfter(employed)) {
                LocalDate first = run.first().isAfter(employed) ? run.first() : employed.plusDays(1);
                next = next == null || first.isBefore(next) ? first : next;
            }
        }
        return next == null ? null : next.minusDays(1);
    }

    /** The last day of the absence that the day lies in; {@code null} outside of absences. */
    LocalDate awayUntil(LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.include(day))
                .map(Days::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The stretches that make up the days from {@code first} to {@code last}, in order. */
    List<Stretch> stretches(LocalDate first, LocalDate last) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate start = first;
        for (LocalDate change : changes(first, last)) {
            stretches.add(stretch(start, change.minusDays(1)));
            start = change;
        }
        stretches.add(stretch(start, last));
        return stretches;
    }

    private Iterable<LocalDate> changes(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        Days within = new Days(first.plusDays(1), last);
        for (Line line : lines) {
            addWithin(within, line.from(), changes);
        }
        for (List<Days> runs : List.of(employments, absences)) {
            for (Days run : runs) {
                addWithin(within, run.first(), changes);
                if (run.last().isBefore(last)) {
                    addWithin(within, run.last().plusDays(1), changes);
                }
            }
        }
        return changes;
    }

    private static void addWithin(Days days, LocalDate day, TreeSet<LocalDate> to) {
        if (days.include(day)) {
            to.add(day);
        }
    }

    private Stretch stretch(LocalDate first, LocalDate last) {
        Line line = lineOn(first);
        return new Stretch(first, last, line, ineligible(first, line));
    }

    private ExemptReason ineligible(LocalDate day, Line line) {
        if (!anyIncludes(employments, day)) {
            return ExemptReason.NOT_EMPLOYED;
        }
        if (anyIncludes(absences, day)) {
            return ExemptReason.ABSENT;
        }
        return line.manager() == null ? ExemptReason.NO_MANAGER : null;
    }

    public Line lineOn(LocalDate day) {
        return Line.on(day, lines);
    }

    private static boolean anyIncludes(List<Days> runs, LocalDate day) {
        for (Days run : runs) {
            if (run.include(day)) {
                return true;
            }
        }
        return false;
    }
}
