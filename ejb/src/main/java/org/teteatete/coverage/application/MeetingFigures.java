package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.coverage.domain.PunctualityTally;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.PlannedMeetings;

/**
 * What HR is also shown, from the one-to-ones themselves, of those first planned in a period and not after its
 * {@link Period#asOf()} (<i>coverage.md</i>).
 */
@ApplicationScoped
public class MeetingFigures {

    private PlannedMeetings meetings;
    private MeetingSelection selected;

    protected MeetingFigures() {}

    @Inject
    public MeetingFigures(PlannedMeetings meetings, MeetingSelection selected) {
        this.meetings = meetings;
        this.selected = selected;
    }

    /**
     * By group, nothing of groups without a one-to-one; and of all that is selected together.
     *
     * @param total {@code null} where nothing is told
     */
    record Sums(Map<Group, Punctuality> byGroup, Punctuality total) {

        static final Sums UNTOLD = new Sums(Map.of(), null);

        /** Of one group; {@code null} where nothing is told. */
        Punctuality of(Group group) {
            return total == null ? null : byGroup.getOrDefault(group, Punctuality.NONE);
        }
    }

    /** Of all that is selected together. */
    Punctuality total(Period period, Selection selection) {
        return selection.equals(Selection.EVERYTHING)
                ? ofEverything(period)
                : sums(Grouping.COMPANY, period, selection).total();
    }

    /** Whose they are does not matter then. */
    private Punctuality ofEverything(Period period) {
        PunctualityTally tally = new PunctualityTally();
        days(period).ifPresent(days -> meetings.forEachAlike(days, tally::add));
        return tally.punctuality();
    }

    /** Both in one reading. */
    Sums sums(Grouping grouping, Period period, Selection selection) {
        Map<Group, PunctualityTally> tallies = new HashMap<>();
        MeetingSelection.Question selects = selected.of(selection);
        days(period)
                .ifPresent(days -> meetings.forEach(days, selection, (employee, line, meeting) -> {
                    if (selects.test(employee, line, meeting.firstPlannedOn())) {
                        tallies.computeIfAbsent(grouping.groupOf(employee, line), any -> new PunctualityTally())
                                .add(meeting, 1);
                    }
                }));
        PunctualityTally total = new PunctualityTally();
        Map<Group, Punctuality> figures = new HashMap<>();
        tallies.forEach((group, tally) -> {
            figures.put(group, tally.punctuality());
            total.add(tally);
        });
        return new Sums(figures, total.punctuality());
    }

    /** Those that have come; empty when none has. */
    private static Optional<Days> days(Period period) {
        return period.lastDay().isBefore(period.from())
                ? Optional.empty()
                : Optional.of(new Days(period.from(), period.lastDay()));
    }
}
