package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.domain.SeriesState;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Keeps series planned ahead, each once a day, a part of them at a time. One whose pair has ended meanwhile ends. */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SeriesKeeping {

    private SeriesRepository repository;
    private SeriesPlanning planning;
    private EndedPairs endedPairs;
    private Directory directory;
    private CompanyTime time;

    protected SeriesKeeping() {}

    @Inject
    public SeriesKeeping(
            SeriesRepository repository,
            SeriesPlanning planning,
            EndedPairs endedPairs,
            Directory directory,
            CompanyTime time) {
        this.repository = repository;
        this.planning = planning;
        this.endedPairs = endedPairs;
        this.directory = directory;
        this.time = time;
    }

    /** How many were kept: fewer than {@code limit} when no more are due. Leaves out what another server has kept. */
    public int keep(int limit) {
        Moment now = new Moment(time.now(), time.zone());
        List<UUID> due = repository.toKeep(now.day(), limit);
        List<Series> locked = repository.lock(due).stream()
                .filter(series -> series.state() == SeriesState.RUNNING)
                .filter(series -> series.keptOn().isBefore(now.day()))
                .toList();
        Map<UUID, PersonOnDay> people = directory.on(now.day(), SeriesPlanning.people(locked));
        locked.forEach(series -> ended(series, people, now).ifPresent(endedPairs::on));
        List<Series> running = locked.stream()
                .filter(series -> series.state() == SeriesState.RUNNING)
                .toList();
        planning.planAhead(running, Party.TIMER, now);
        running.forEach(series -> series.kept(now.day()));
        return due.size();
    }

    /** How many one-to-ones with people who have left were cancelled: fewer than {@code limit} when there are no more. */
    public int cancelWithLeft(int limit) {
        return endedPairs.cancelWithLeft(limit);
    }

    private static Optional<PairEnded> ended(Series series, Map<UUID, PersonOnDay> people, Moment now) {
        PersonOnDay employee = people.get(series.employee());
        return PairEnded.of(
                series.employee(),
                series.manager(),
                employee.managerId(),
                employee.employed(),
                people.get(series.manager()).employed(),
                now.day());
    }
}
