package org.teteatete.web.meeting;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.teteatete.meeting.application.MeetingLine;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.application.Remark;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Transition;

/**
 * A one-to-one in the API.
 *
 * @param form {@code null} where the caller may not read it
 * @param allowed the transitions that the caller could make now
 */
@JsonbNillable
public record MeetingDocument(
        UUID id,
        Person employee,
        Person manager,
        OneToOneState state,
        LocalDate firstPlannedOn,
        LocalDate plannedOn,
        Instant plannedAt,
        int durationMinutes,
        int timesMoved,
        int timesPostponed,
        LocalDate heldOn,
        String contested,
        String cancelledBecause,
        Instant startedAt,
        Instant acknowledgedAt,
        Map<String, String> form,
        List<Said> remarks,
        List<String> allowed) {

    /** One of the two. */
    @Schema(name = "MeetingPerson")
    public record Person(UUID id, String name) {

        public static Person of(PersonName person) {
            return new Person(person.id(), person.name());
        }
    }

    /** What one of the two said with a transition; with an amendment, what the fields that it changed said before. */
    @Schema(name = "MeetingRemark")
    public record Said(String transition, String text, UUID by, Instant at, Map<String, String> before) {

        static Said of(Remark remark) {
            Map<String, String> before = new TreeMap<>();
            remark.before().forEach((field, text) -> before.put(field.name(), text));
            return new Said(remark.transition().verb(), remark.text(), remark.by(), remark.at(), before);
        }
    }

    /** One of a list: the facts alone. */
    @JsonbNillable
    @Schema(name = "MeetingLine")
    public record Line(
            UUID id,
            Person employee,
            Person manager,
            OneToOneState state,
            LocalDate plannedOn,
            Instant plannedAt,
            int durationMinutes,
            LocalDate heldOn,
            int timesMoved) {

        static Line of(MeetingLine line) {
            return new Line(
                    line.id(),
                    Person.of(line.employee()),
                    Person.of(line.manager()),
                    line.state(),
                    line.plannedOn(),
                    line.plannedAt(),
                    line.minutes(),
                    line.heldOn(),
                    line.timesMoved());
        }
    }

    static MeetingDocument of(MeetingView view) {
        MeetingView.When when = view.when();
        MeetingView.Outcome outcome = view.outcome();
        return new MeetingDocument(
                view.id(),
                Person.of(view.employee()),
                Person.of(view.manager()),
                view.state(),
                when.firstDay(),
                when.day(),
                when.at(),
                when.minutes(),
                when.timesMoved(),
                when.timesPostponed(),
                outcome.heldOn(),
                name(outcome.contested()),
                name(outcome.cancelledBecause()),
                outcome.startedAt(),
                outcome.acknowledgedAt(),
                view.form().map(MeetingDocument::texts).orElse(null),
                view.remarks().stream().map(Said::of).toList(),
                view.allowed().stream().map(Transition::verb).toList());
    }

    private static Map<String, String> texts(Map<Field, Written> form) {
        Map<String, String> texts = new TreeMap<>();
        form.forEach((field, written) -> texts.put(field.name(), written.text()));
        return texts;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
