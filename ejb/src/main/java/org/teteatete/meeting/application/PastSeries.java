package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Brings in the series of the demonstration company, and plans them ahead as the timer does. */
@Stateless
@Permit(Role.HR_ADMIN)
public class PastSeries {

    private SeriesRepository repository;
    private SeriesPlanning planning;
    private SeriesPolicies policies;
    private CompanyTime time;

    protected PastSeries() {}

    @Inject
    public PastSeries(SeriesRepository repository, SeriesPlanning planning, SeriesPolicies policies, CompanyTime time) {
        this.repository = repository;
        this.planning = planning;
        this.policies = policies;
        this.time = time;
    }

    /** A series of two people who are a pair today. */
    public record DatedSeries(UUID employee, UUID manager, Pattern pattern) {}

    /** Adds them all; no pair has one yet. */
    public void add(List<DatedSeries> all) {
        Moment now = new Moment(time.now(), time.zone());
        Map<UUID, Cadence> asked =
                policies.of(all.stream().map(DatedSeries::employee).toList());
        List<Series> added = new ArrayList<>();
        for (DatedSeries one : all) {
            Series series = Series.start(
                    one.employee(), one.manager(), one.pattern(), asked.get(one.employee()), Party.MANAGER, now.day());
            repository.add(series);
            added.add(series);
        }
        planning.planAhead(added, Party.TIMER, now);
    }
}
