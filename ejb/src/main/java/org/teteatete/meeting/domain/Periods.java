package org.teteatete.meeting.domain;

import java.time.LocalDate;

/** How long after a day something may still be done; the last day is included. */
final class Periods {

    /** From the day it was held to the day it is completed. */
    static final int TO_COMPLETE = 14;

    /** From the day a one-to-one that was started was planned for, to the day it is missed. */
    static final int TO_FINISH = 14;

    /** From the day the employee could read a version, to its contest. */
    static final int TO_CONTEST = 30;

    /** From a contest to its lapse. */
    static final int TO_ANSWER = 30;

    /** From completion to an amendment. */
    static final int TO_AMEND = 30;

    private Periods() {}

    static boolean within(LocalDate day, int days, LocalDate today) {
        return !today.isAfter(day.plusDays(days));
    }
}
