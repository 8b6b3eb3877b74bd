package org.teteatete.web.meeting;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Map;
import java.util.TreeMap;
import org.teteatete.meeting.application.Signal;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Part;

/** {@link Signal} as an open page is told it. */
@JsonbNillable
public record SignalDocument(
        String stamp, OneToOneState state, boolean there, Field writing, Part at, Map<String, Long> seconds) {

    static SignalDocument of(Signal signal) {
        Map<String, Long> seconds = new TreeMap<>();
        signal.seconds().forEach((part, spent) -> seconds.put(part.name(), spent));
        return new SignalDocument(
                signal.stamp(), signal.state(), signal.there(), signal.writing(), signal.at(), seconds);
    }

    /** Whether this tells a page something else than {@code before}; clocks go on by themselves. */
    boolean isNewsAfter(SignalDocument before) {
        return before == null || !new SignalDocument(stamp, state, there, writing, at, before.seconds()).equals(before);
    }
}
