package org.teteatete.coverage.domain;

import java.time.LocalDate;
import org.teteatete.organisation.domain.Window;

/** How the working days of a window divide for somebody: into eligible ones and, by reason, others. */
final class Share {

    private final Window window;
    private final int[] ineligible = new int[ExemptReason.values().length];
    private int working;
    private int eligible;
    private Line lastEligible;
    private Line lastEmployed;

    Share(Window window) {
        this.window = window;
    }

    /** Stretches are added in the order of time. */
    void add(Stretch stretch, WindowCalendar calendar) {
        LocalDate first = stretch.first().isBefore(window.first()) ? window.first() : stretch.first();
        LocalDate last = stretch.last().isAfter(window.last()) ? window.last() : stretch.last();
        if (first.isAfter(last)) {
            return;
        }
        int days = calendar.workingDays(first, last);
        working += days;
        if (stretch.employed()) {
            lastEmployed = stretch.line();
        }
        if (!stretch.eligible()) {
            ineligible[stretch.ineligible().ordinal()] += days;
        } else if (days > 0) {
            eligible += days;
            lastEligible = stretch.line();
        }
    }

    /** At least half of the working days are eligible; never without a working day. */
    boolean due() {
        return working > 0 && 2 * eligible >= working;
    }

    /** Not due, and not of somebody who was not employed on any day of it. */
    boolean exempt() {
        return working > 0 && !due() && lastEmployed != null;
    }

    /** The commonest reason; of several, the first. */
    ExemptReason reason() {
        ExemptReason commonest = ExemptReason.NOT_EMPLOYED;
        for (ExemptReason reason : ExemptReason.values()) {
            if (ineligible[reason.ordinal()] > ineligible[commonest.ordinal()]) {
                commonest = reason;
            }
        }
        return commonest;
    }

    Attribution dueAt() {
        return lastEligible.attribution();
    }

    Attribution exemptAt() {
        return lastEmployed.attribution();
    }
}
