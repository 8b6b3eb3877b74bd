package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.SeriesEvent;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.shared.CompanyTime;

/**
 * When a pair ends, its series ends and what it has planned is cancelled, whoever planned it (<i>workflow.md, Series</i>).
 * What is under way or over stays.
 */
@ApplicationScoped
public class EndedPairs {

    private SeriesRepository series;
    private OneToOneRepository meetings;
    private CompanyTime time;
    private Event<SeriesEvent> seriesEvents;
    private Event<OneToOneEvent> meetingEvents;

    protected EndedPairs() {}

    @Inject
    public EndedPairs(
            SeriesRepository series,
            OneToOneRepository meetings,
            CompanyTime time,
            Event<SeriesEvent> seriesEvents,
            Event<OneToOneEvent> meetingEvents) {
        this.series = series;
        this.meetings = meetings;
        this.time = time;
        this.seriesEvents = seriesEvents;
        this.meetingEvents = meetingEvents;
    }

    void on(@Observes PairEnded ended) {
        Moment now = new Moment(time.now(), time.zone());
        Cancellation because = Cancellation.valueOf(ended.because().name());
        series.running(ended.employee(), ended.manager())
                .flatMap(running -> series.lock(running.id()))
                .ifPresent(running -> seriesEvents.fire(running.end(because, Party.TIMER, now.day())));
        meetings.lock(series.planned(ended.employee(), ended.manager(), now.instant())).stream()
                .filter(meeting -> meeting.course().state() == OneToOneState.PLANNED)
                .forEach(meeting -> cancel(meeting, because, now));
    }

    private void cancel(OneToOne meeting, Cancellation because, Moment now) {
        meetingEvents.fire(meeting.cancel(because, Optional.empty(), Party.TIMER, now));
    }
}
