package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.SeriesEvent;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.shared.CompanyTime;

/**
 * When a pair ends, its series ends and what it has planned is cancelled, whoever planned it (<i>workflow.md, Series</i>); when
 * one of the two has left, also what is planned with them in a pair that HR's data had announced and that never began. What is
 * under way or over stays.
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
        cancel(series.planned(ended.employee(), ended.manager(), now.instant()), because, now);
        if (ended.employeeLeft()) {
            cancel(series.plannedWith(ended.employee(), now.instant()), Cancellation.LEFT, now);
        }
        if (ended.managerLeft()) {
            cancel(series.plannedWith(ended.manager(), now.instant()), Cancellation.LEFT, now);
        }
    }

    /**
     * Cancels what is planned with somebody who has left when no pair of theirs was known any more, since the manager of the
     * day had left before: with the one whom HR's data had announced for later. How many: fewer than the limit when there are
     * no more.
     */
    int cancelWithLeft(int limit) {
        Moment now = new Moment(time.now(), time.zone());
        List<UUID> planned = series.plannedWithLeft(now.day(), now.instant(), limit);
        cancel(planned, Cancellation.LEFT, now);
        return planned.size();
    }

    private void cancel(List<UUID> planned, Cancellation because, Moment now) {
        meetings.lock(planned).stream()
                .filter(meeting -> meeting.course().state() == OneToOneState.PLANNED)
                .map(meeting -> meeting.cancel(because, Optional.empty(), Party.TIMER, now))
                .forEach(meetingEvents::fire);
    }
}
