package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.PlannedMeeting;
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
        return sums(Grouping.COMPANY, period, selection).total();
    }

    /** Both in one reading. */
    Sums sums(Grouping grouping, Period period, Selection selection) {
        PunctualityTally total = new PunctualityTally();
        Map<Group, PunctualityTally> tallies = new HashMap<>();
        if (!period.lastDay().isBefore(period.from())) {
            Days days = new Days(period.from(), period.lastDay());
            BiPredicate<UUID, PlannedMeeting> selects = selected.of(selection);
            meetings.forEach(days, selection, selected.asksForDays(selection, days), (employee, meeting, count) -> {
                if (selects.test(employee, meeting)) {
                    Group group = grouping.groupOf(employee, meeting);
                    tallies.computeIfAbsent(group, any -> new PunctualityTally())
                            .add(meeting, count);
                    total.add(meeting, count);
                }
            });
        }
        Map<Group, Punctuality> figures = new HashMap<>();
        tallies.forEach((group, tally) -> figures.put(group, tally.punctuality()));
        return new Sums(figures, total.punctuality());
    }
}
