package org.teteatete.meeting.domain;

import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/** What happened to a series: identifiers, days and codes. */
public sealed interface SeriesEvent extends Act {

    UUID employee();

    UUID manager();

    SeriesTransition transition();

    @Override
    default String action() {
        return "series." + transition().verb();
    }

    @Override
    default String subjectType() {
        return "series";
    }

    record Started(UUID subjectId, UUID employee, UUID manager, Pattern pattern) implements SeriesEvent {
        @Override
        public SeriesTransition transition() {
            return SeriesTransition.START;
        }

        @Override
        public Map<String, String> details() {
            return codes(pattern);
        }
    }

    record Changed(UUID subjectId, UUID employee, UUID manager, Pattern pattern) implements SeriesEvent {
        @Override
        public SeriesTransition transition() {
            return SeriesTransition.CHANGE;
        }

        @Override
        public Map<String, String> details() {
            return codes(pattern);
        }
    }

    record Ended(UUID subjectId, UUID employee, UUID manager, Cancellation because) implements SeriesEvent {
        @Override
        public SeriesTransition transition() {
            return SeriesTransition.END;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("because", because.name());
        }
    }

    private static Map<String, String> codes(Pattern pattern) {
        return Map.of(
                "cadence", pattern.cadence().name(),
                "weekday", pattern.weekday().name(),
                "time", pattern.time().toString(),
                "firstDay", pattern.firstDay().toString());
    }
}
