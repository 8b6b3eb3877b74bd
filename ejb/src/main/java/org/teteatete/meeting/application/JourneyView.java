package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOneState;

/**
 * The past one-to-ones of two people, as one of them reads them.
 *
 * @param leads whether the reader is the manager of the two today, or was lately
 * @param year what became of those planned for the last twelve months
 * @param stops the latest first
 * @param more whether there are earlier ones
 */
public record JourneyView(
        PersonName reader, PersonName with, boolean leads, Year year, List<Stop> stops, boolean more) {

    /** Counts; {@code moved} are those that were moved to a later day at least once. */
    public record Year(int held, int moved, int missed, int contested) {

        /** Held, or planned and not held, without those that were cancelled. */
        public int expected() {
            return held + missed;
        }
    }

    /**
     * One of them.
     *
     * @param employee which of the two was the employee
     * @param heldOn {@code null} unless its record says that it was held
     * @param contested {@code null} where nothing is
     * @param cancelledBecause {@code null} unless it was cancelled
     * @param texts what is written in its form; empty where the reader may not read it
     * @param mood what the employee prepared to say of it, in words of their own; {@code null} for nothing
     * @param filled the halves in which something is written
     */
    public record Stop(
            UUID id,
            UUID employee,
            OneToOneState state,
            LocalDate firstPlannedOn,
            LocalDate plannedOn,
            LocalDate heldOn,
            int timesPostponed,
            Contested contested,
            Cancellation cancelledBecause,
            Map<Field, String> texts,
            String mood,
            List<Half> filled) {

        /** The day on which it was held, or else was planned. */
        public LocalDate day() {
            return heldOn == null ? plannedOn : heldOn;
        }

        public Optional<String> text(Field field) {
            return Optional.ofNullable(texts.get(field)).filter(text -> !text.isBlank());
        }

        /** Without the texts: a log or an exception must not hold them. */
        @Override
        public String toString() {
            return "Stop[" + state + " " + plannedOn + "]";
        }
    }
}
