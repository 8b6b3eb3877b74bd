package org.teteatete.web.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.coverage.domain.MeetingDays;
import org.teteatete.web.shared.Formats;

/** What became of a one-to-one, in a line: days and states, and which of the two is contested. */
final class MeetingLines {

    private final CoverageTexts texts;
    private final Formats format;

    MeetingLines(CoverageTexts texts, Formats format) {
        this.texts = texts;
        this.format = format;
    }

    String line(MeetingDays meeting) {
        List<String> said = new ArrayList<>();
        if (!meeting.planned()) {
            said.add(texts.said("meeting.recorded"));
        }
        if (meeting.timesPostponed() > 0) {
            said.add(texts.said("meeting.postponed", meeting.timesPostponed()));
        }
        if (meeting.isMoved()) {
            said.add(texts.said("meeting.moved", format.day(meeting.plannedOn())));
        }
        said.addAll(became(meeting));
        return texts.said("meeting.on", format.day(meeting.firstPlannedOn()), String.join(", ", said));
    }

    private List<String> became(MeetingDays meeting) {
        List<String> said = new ArrayList<>();
        boolean elsewhere = meeting.heldOn() != null && !meeting.heldOn().equals(meeting.plannedOn());
        boolean contested = meeting.state().equals("CONTESTED");
        if (elsewhere) {
            said.add(texts.said("meeting.held", format.day(meeting.heldOn())));
        }
        if (!elsewhere && meeting.state().equals("ACKNOWLEDGED")) {
            said.add(state("HELD"));
        }
        if (!contested && !(elsewhere && meeting.state().equals("HELD"))) {
            said.add(state(meeting.state()));
        }
        Optional<String> contest = meeting.contest();
        contest.ifPresent(
                what -> said.add(texts.said((contested ? "meeting.contested." : "meeting.wasContested.") + what)));
        return said;
    }

    private String state(String state) {
        return texts.shared("state." + state).toLowerCase(texts.locale());
    }
}
