package org.teteatete.web.meeting;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.meeting.application.SeriesDate;
import org.teteatete.meeting.application.SeriesLine;
import org.teteatete.meeting.application.SeriesView;
import org.teteatete.meeting.domain.Obstacle;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.SeriesState;
import org.teteatete.meeting.domain.SeriesTransition;
import org.teteatete.organisation.domain.Cadence;

/**
 * A series in the API.
 *
 * @param weekday such as {@code TUESDAY}
 * @param time such as {@code 10:00}, in the company's time zone
 * @param endedOn {@code null}, like {@code endedBecause}, while it runs
 * @param dates the next ones; empty once it has ended
 * @param allowed the transitions that the caller could make now
 */
@JsonbNillable
public record SeriesDocument(
        UUID id,
        MeetingDocument.Person employee,
        MeetingDocument.Person manager,
        SeriesState state,
        Cadence cadence,
        String weekday,
        String time,
        int durationMinutes,
        LocalDate firstDay,
        LocalDate endedOn,
        String endedBecause,
        List<Date> dates,
        List<String> allowed) {

    /**
     * One of the next dates.
     *
     * @param usual the day where nothing is in the way
     * @param day the day of the one-to-one; {@code null} where none of its window is free
     * @param because what is in the way of the usual day or, for one that is planned, has come in its way since
     * @param proposed where it could be moved to, the nearest time of its window at which nothing is in the way; else {@code null}
     * @param meeting {@code null}, like {@code state}, for one that is not planned yet
     */
    @JsonbNillable
    public record Date(
            LocalDate usual,
            LocalDate day,
            Instant at,
            Obstacle because,
            Instant proposed,
            UUID meeting,
            OneToOneState state) {

        static Date of(SeriesDate date) {
            return new Date(
                    date.usual(), date.day(), date.at(), date.because(), date.proposed(), date.meeting(), date.state());
        }
    }

    /** One of a list. */
    public record Line(
            UUID id,
            MeetingDocument.Person employee,
            MeetingDocument.Person manager,
            SeriesState state,
            Cadence cadence,
            String weekday,
            String time,
            int durationMinutes,
            LocalDate firstDay) {

        static Line of(SeriesLine line) {
            Pattern pattern = line.pattern();
            return new Line(
                    line.id(),
                    MeetingDocument.Person.of(line.employee()),
                    MeetingDocument.Person.of(line.manager()),
                    line.state(),
                    pattern.cadence(),
                    pattern.weekday().name(),
                    pattern.time().toString(),
                    pattern.minutes(),
                    pattern.firstDay());
        }
    }

    static SeriesDocument of(SeriesView view) {
        Pattern pattern = view.pattern();
        return new SeriesDocument(
                view.id(),
                MeetingDocument.Person.of(view.employee()),
                MeetingDocument.Person.of(view.manager()),
                view.state(),
                pattern.cadence(),
                pattern.weekday().name(),
                pattern.time().toString(),
                pattern.minutes(),
                pattern.firstDay(),
                view.end().map(SeriesView.End::on).orElse(null),
                view.end().map(end -> end.because().name()).orElse(null),
                view.dates().stream().map(Date::of).toList(),
                view.allowed().stream().map(SeriesTransition::verb).toList());
    }
}
