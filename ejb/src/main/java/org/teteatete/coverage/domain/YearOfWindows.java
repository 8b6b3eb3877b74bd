package org.teteatete.coverage.domain;

import java.util.UUID;
import org.teteatete.organisation.domain.Cadence;

/**
 * The windows of somebody that end in a year, of one cadence and population and with one attribution. In each number a bit stands for one
 * window, by the day it ends with ({@link ClosingDays}).
 *
 * @param population {@code null} where nobody asks for it
 * @param due those that are due
 * @param covered of these, those that are covered
 * @param notEmployed those that are exempt for this reason, and so on
 */
public record YearOfWindows(
        UUID employee,
        int year,
        Cadence cadence,
        String population,
        Attribution attribution,
        long due,
        long covered,
        long notEmployed,
        long absent,
        long noManager) {

    /** The same with one window more. */
    YearOfWindows with(Counted counted, long bit) {
        ExemptReason exempt = counted.exempt();
        return new YearOfWindows(
                employee,
                year,
                cadence,
                population,
                attribution,
                counted.due() ? due | bit : due,
                counted.covered() ? covered | bit : covered,
                exempt == ExemptReason.NOT_EMPLOYED ? notEmployed | bit : notEmployed,
                exempt == ExemptReason.ABSENT ? absent | bit : absent,
                exempt == ExemptReason.NO_MANAGER ? noManager | bit : noManager);
    }
}
