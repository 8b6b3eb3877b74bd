package org.teteatete.commitment.domain;

import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Party;

/** Who acts on a commitment, how the two stand in HR data, and when. */
public record Turn(Party by, Standing standing, Moment now) {

    /** The application's own, whatever HR data says. */
    public static Turn ofTimer(Moment now) {
        return new Turn(Party.TIMER, new Standing(null, false), now);
    }
}
