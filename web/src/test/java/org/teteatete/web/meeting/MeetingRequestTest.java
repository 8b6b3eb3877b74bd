package org.teteatete.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.Invalid;

class MeetingRequestTest {

    @Test
    void reads_a_moment_with_its_offset_and_the_usual_length() {
        MeetingRequest request = MeetingRequest.of("{\"plannedAt\":\"2026-12-20T10:00:00+01:00\"}");

        assertThat(request.slot()).isEqualTo(new Slot(Instant.parse("2026-12-20T09:00:00Z"), Slot.USUAL));
    }

    @Test
    void reads_the_fields_that_are_given_and_clears_what_is_null() {
        MeetingRequest request = MeetingRequest.of("{\"form\":{\"FACT\":\"Un retard.\",\"WIN\":null}}");

        assertThat(request.form()).isEqualTo(Map.of(Field.FACT, "Un retard.", Field.WIN, ""));
        assertThat(MeetingRequest.of(null).form()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} | /with | meeting.missing.value",
                "{\"with\":null} | /with | meeting.missing.value",
                "{\"with\":7} | /with | meeting.malformed",
                "{\"with\":\"nobody\"} | /with | meeting.malformed"
            })
    void says_which_value_is_missing_or_not_of_its_form(String body, String pointer, String key) {
        assertRefused(body, MeetingRequest::with, pointer, key);
    }

    @Test
    void an_unknown_field_of_the_form_is_no_field() {
        assertRefused("{\"form\":{\"MOOD\":\"gris\"}}", MeetingRequest::form, "/form/MOOD", "meeting.malformed");
    }

    @Test
    void a_length_is_a_whole_number() {
        assertRefused("{\"durationMinutes\":45.5}", MeetingRequest::minutes, "/durationMinutes", "meeting.malformed");
        assertRefused(
                "{\"durationMinutes\":4294967341}", MeetingRequest::minutes, "/durationMinutes", "meeting.malformed");
    }

    @Test
    void a_reason_to_cancel_is_one_of_the_known() {
        assertThat(MeetingRequest.of("{\"because\":\"ABSENCE\"}").oneOf("because", Cancellation.class))
                .isEqualTo(Cancellation.ABSENCE);
        assertRefused(
                "{\"because\":\"BORED\"}",
                request -> request.oneOf("because", Cancellation.class),
                "/because",
                "meeting.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "planned"})
    void what_is_no_object_is_no_request(String body) {
        assertThatThrownBy(() -> MeetingRequest.of(body)).isInstanceOf(JsonException.class);
    }

    private static void assertRefused(String body, Consumer<MeetingRequest> reader, String pointer, String key) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> reader.accept(MeetingRequest.of(body)));
        assertThat(refused.semantic()).isFalse();
        assertThat(refused.problems())
                .extracting(Invalid.Problem::pointer, Invalid.Problem::key)
                .containsExactly(tuple(pointer, key));
    }
}
