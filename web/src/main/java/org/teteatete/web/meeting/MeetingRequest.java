package org.teteatete.web.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.web.api.JsonBody;

/** The body of a request about a one-to-one. */
final class MeetingRequest extends JsonBody {

    private MeetingRequest(String json) {
        super(json);
    }

    /** @param json {@code null} or blank for nothing */
    static MeetingRequest of(String json) {
        return new MeetingRequest(json);
    }

    UUID with() {
        return id("with");
    }

    Slot slot() {
        return Slot.of(needed("plannedAt", MeetingRequest::moment), minutes());
    }

    /** The usual length where nothing is said. */
    int minutes() {
        return has("durationMinutes") ? number("durationMinutes") : Slot.USUAL;
    }

    LocalDate heldOn() {
        return day("heldOn");
    }

    /** The hour of {@code time}, such as {@code 10:00}. */
    LocalTime time() {
        return needed("time", MeetingRequest::hour);
    }

    /** The fields that are given; {@code null} clears one. */
    Map<Field, String> form() {
        return texts("form", Field.class);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hour(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
