package org.teteatete.meeting.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.organisation.domain.Cadence;

/** One step of a history; the numbers choose who, which, when and how. */
record HistoryStep(What what, int who, int which, int days, int hour) {

    private static final List<Cadence> CADENCES = List.of(Cadence.WEEKLY, Cadence.WEEKLY, Cadence.BIWEEKLY);

    /** What may happen. */
    enum What {
        START,
        CHANGE,
        END,
        PLAN,
        MOVE,
        BEGIN,
        HOLD,
        RECORD,
        READ,
        CONTEST,
        AMEND,
        CANCEL,
        NOTE,
        AWAY,
        CLOSE,
        TRANSFER,
        LEAVE,
        NIGHT
    }

    int nights() {
        return 1 + which % 4;
    }

    Pattern pattern(LocalDate from) {
        return new Pattern(
                CADENCES.get(which % CADENCES.size()), DayOfWeek.of(1 + which % 5), LocalTime.of(hour, 0), 45, from);
    }

    Slot slot(LocalDate day, ZoneId zone) {
        return Slot.of(day.atTime(hour, 15).atZone(zone).toInstant(), 30);
    }
}
