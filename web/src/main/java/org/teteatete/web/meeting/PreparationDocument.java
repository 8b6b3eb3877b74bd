package org.teteatete.web.meeting;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.teteatete.meeting.application.PreparationView;
import org.teteatete.meeting.domain.Party;

/**
 * What the two have prepared, in the API.
 *
 * @param other {@code null} until the other has published it
 * @param open whether the caller may still write
 */
@JsonbNillable
public record PreparationDocument(UUID meeting, Party party, Side own, Side other, boolean open) {

    /** What one of the two has prepared; {@code publishedAt} is {@code null} until the other reads it. */
    @JsonbNillable
    public record Side(Map<String, String> texts, Instant writtenAt, Instant publishedAt) {

        static Side of(PreparationView.Side side) {
            Map<String, String> texts = new TreeMap<>();
            side.texts().forEach((item, text) -> texts.put(item.name(), text));
            return new Side(texts, side.writtenAt(), side.publishedAt());
        }
    }

    static PreparationDocument of(PreparationView view) {
        return new PreparationDocument(
                view.meeting(),
                view.party(),
                Side.of(view.own()),
                view.other().map(Side::of).orElse(null),
                view.open());
    }
}
