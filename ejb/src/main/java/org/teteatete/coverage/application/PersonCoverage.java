package org.teteatete.coverage.application;

import java.time.LocalDate;
import java.util.List;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.MeetingDays;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Tick;
import org.teteatete.organisation.domain.Window;

/**
 * Why somebody is covered or not: their windows of a period, the newest first, as far as the caller may see them.
 *
 * @param number the employee number
 * @param withoutCadence whether they count as having no cadence
 */
public record PersonCoverage(
        Period period,
        String number,
        String name,
        Figures figures,
        boolean withoutCadence,
        List<PersonWindow> windows) {

    /**
     * One window.
     *
     * @param exempt why it is not due; {@code null} when it is
     * @param department the name of the department that it counts for; empty for none
     * @param manager likewise
     * @param held the days in it on which a one-to-one was held whose record stands
     * @param meetings those planned for a day of it, first or last, or held on one; by their first planned days
     * @param partly whether there are days in it of which the caller may see nothing
     */
    public record PersonWindow(
            Window window,
            Tick outcome,
            ExemptReason exempt,
            String department,
            String manager,
            List<LocalDate> held,
            List<MeetingDays> meetings,
            boolean partly) {}
}
