package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.organisation.domain.Window;

/**
 * The days and the state of a one-to-one, to explain a window by.
 *
 * @param manager whose it is beside the employee
 * @param plannedOn the day that it was last planned for; the same as the first for one that was never moved
 * @param planned whether it was planned at all, or recorded once it had been held
 * @param heldOn {@code null} unless the record says that it was held
 * @param contested what is contested, or last was; {@code null} when nothing is
 * @param timesPostponed how often it was moved to a later day
 */
public record MeetingDays(
        UUID manager,
        LocalDate firstPlannedOn,
        LocalDate plannedOn,
        boolean planned,
        String state,
        LocalDate heldOn,
        String contested,
        int timesPostponed) {

    private static final Set<String> SHOWING_A_CONTEST = Set.of("CONTESTED", "MISSED", "HELD");

    /** Whether it was planned for a day of the window, first or last, or held on one. */
    public boolean touches(Window window) {
        return window.includes(firstPlannedOn)
                || window.includes(plannedOn)
                || heldOn != null && window.includes(heldOn);
    }

    /** What is contested, or what was when the state came of a contest: not once the one-to-one is ahead again, or called off. */
    public Optional<String> contest() {
        return SHOWING_A_CONTEST.contains(state) ? Optional.ofNullable(contested) : Optional.empty();
    }

    /** Those that it is about. */
    Stream<LocalDate> days() {
        return Stream.of(firstPlannedOn, plannedOn, heldOn).filter(Objects::nonNull);
    }

    public boolean isMoved() {
        return !plannedOn.equals(firstPlannedOn);
    }
}
