package org.teteatete.meeting.application;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.SeriesEvent;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.ReportingChanges;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.organisation.persistence.KnownPairs;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Role;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;

/** The services of series as in the container, beside those of one-to-ones: on a Tuesday. */
final class SeriesBench {

    static final LocalDate TODAY = MeetingBench.TODAY;

    final MeetingBench bench;
    final Directory people;
    final RunningSeries series;
    final SeriesQueries queries;
    final SeriesKeeping keeping;
    final RecordedEvents<SeriesEvent> events = new RecordedEvents<>();
    private final ReportingChanges changes;

    SeriesBench(TestDatabase database, Path directory) {
        bench = new MeetingBench(database, directory);
        var entities = bench.transactions.entities();
        SeriesRepository repository = new SeriesRepository(entities);
        OneToOneRepository meetings = new OneToOneRepository(entities);
        Diary diary = new Diary(entities);
        people = new Directory(new PeopleOnDay(entities));
        CompanyCalendar calendar = new CompanyCalendar(new CompanySettings(entities), new RecordedEvents<>());
        SeriesPolicies policies = new SeriesPolicies(people, calendar, bench.time);
        SeriesPlanning planning = new SeriesPlanning(
                repository,
                meetings,
                diary,
                new Absences(new AbsenceRows(entities), new RecordedEvents<>()),
                calendar,
                bench.events);
        SeriesRearranging rearranging =
                new SeriesRearranging(repository, meetings, planning, diary, bench.texts, bench.events);
        EndedPairs endedPairs = new EndedPairs(repository, meetings, bench.time, events, bench.events);
        series = new RunningSeries(repository, diary, bench.pairs, policies, planning, rearranging, bench.time, events);
        queries = new SeriesQueries(
                repository, new SeriesDates(repository, planning), policies, bench.pairs, people, bench.time);
        keeping = new SeriesKeeping(repository, planning, endedPairs, people, bench.time);
        changes = new ReportingChanges(
                new KnownPairs(entities), bench.time, new RecordedEvents<PairEnded>(endedPairs::on));
    }

    static Pattern weekly(DayOfWeek weekday, int hour) {
        return new Pattern(Cadence.WEEKLY, weekday, LocalTime.of(hour, 0), 45, TODAY.plusDays(1));
    }

    /** Inès's with Nadia, on Tuesdays at ten from next week on. */
    UUID started() {
        return bench.as(bench.nadia, () -> series.start(bench.ines, weekly(DayOfWeek.TUESDAY, 10)));
    }

    SeriesView view(UUID reader, UUID id) {
        return bench.as(reader, () -> queries.view(id));
    }

    SeenSeries seen(UUID id) {
        return new SeenSeries(id, view(bench.nadia, id).version());
    }

    List<LocalDate> days(UUID id) {
        return view(bench.nadia, id).dates().stream().map(SeriesDate::day).toList();
    }

    /** What the timers do on a day. */
    void tick() {
        bench.as(Actor.SYSTEM, () -> changes.end(1_000));
        bench.as(Actor.SYSTEM, changes::begin);
        int kept = 50;
        while (kept == 50) {
            kept = bench.as(Actor.SYSTEM, () -> keeping.keep(50));
        }
        bench.as(Actor.SYSTEM, () -> keeping.cancelWithLeft(1_000));
        bench.as(Actor.SYSTEM, () -> bench.late.miss(1_000));
        bench.as(Actor.SYSTEM, () -> bench.late.lapse(1_000));
    }

    static Actor manager(UUID id) {
        return MeetingBench.person(id, Set.of(Role.EMPLOYEE, Role.MANAGER), Set.of());
    }
}
