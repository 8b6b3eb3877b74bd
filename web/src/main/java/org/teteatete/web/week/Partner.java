package org.teteatete.web.week;

import java.time.LocalDate;
import java.util.Comparator;
import org.teteatete.commitment.application.OpenCounts;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.domain.Rhythm;
import org.teteatete.meeting.application.TeamMember;
import org.teteatete.meeting.application.WeekMeeting;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Cadence;

/**
 * The other of a pair: somebody of the team, or the manager.
 *
 * @param rhythm of the pair's employee
 * @param next the pair's next one-to-one; {@code null} where nothing is planned
 * @param commitments how many are open on each side
 */
public record Partner(TeamMember member, Rhythm rhythm, WeekMeeting next, OpenCounts commitments) {

    /** Who is late first, then what comes next first; where nothing does, by name as before. */
    static final Comparator<Partner> MOST_URGENT_FIRST = Comparator.comparing(
                    (Partner partner) -> partner.rhythm().light(), Comparator.reverseOrder())
            .thenComparing(Partner::next, Comparator.nullsLast(Comparator.comparing(WeekMeeting::plannedOn)));

    public PersonOnDay person() {
        return member.person();
    }

    public LocalDate lastHeld() {
        return member.lastHeld();
    }

    public boolean underWay() {
        return next != null && next.state() == OneToOneState.IN_PROGRESS;
    }

    /** Whether they should meet at all. */
    public boolean hasCadence() {
        return rhythm.cadence() != Cadence.NONE;
    }

    /** Whether a one-to-one is overdue that nobody has planned. */
    boolean isOverdue() {
        return rhythm.light() == CadenceLight.LATE && next == null;
    }
}
