package org.teteatete.coverage.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.teteatete.coverage.persistence.DepartureRows;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.coverage.persistence.KeptRows;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.coverage.persistence.LastHeld;
import org.teteatete.coverage.persistence.LastPlaces;
import org.teteatete.coverage.persistence.MeetingsOfOne;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.PlannedDays;
import org.teteatete.coverage.persistence.PlannedMeetings;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestSettings;

/** The queries as the container wires them, asked by an HR administrator unless said otherwise. */
final class CoverageBench {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final CurrentActor actor = new CurrentActor();
    final CompanyTime time = TestSettings.time(Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
    final EntityManager entities;
    final StalePeople stale;
    final Upkeep upkeep;
    final CountedWindows windows;
    final CoverageQueries queries;
    final MeetingFigures meetings;
    final CoverageBoards boards;
    final PersonWindows persons;
    final DepartmentReports reports;
    final RecordedEvents<Act> acts = new RecordedEvents<>();
    final DepartureClosing closing;
    final DepartureQueries departures;

    CoverageBench(EntityManager entities) {
        this(entities, new StalePeople(entities));
    }

    CoverageBench(EntityManager entities, StalePeople stale) {
        this.entities = entities;
        this.stale = stale;
        Names names = new Names(entities);
        GroupNames groupNames = new GroupNames(names);
        Periods periods = new Periods(time);
        Scopes scopes = new Scopes(actor, names);
        KeptYears years = new KeptYears(entities);
        KeptRows rows = new KeptRows(entities);
        EmployeeRecords employees = new EmployeeRecords(entities);
        CompanyCalendar company = new CompanyCalendar(new CompanySettings(entities), new RecordedEvents<>());
        upkeep = new Upkeep(years, rows, stale, new WindowBuilder(employees, company, years, rows));
        windows = new CountedWindows(upkeep, years, rows, stale);
        queries = new CoverageQueries(windows, scopes, groupNames, periods);
        OneState oneState = new OneState(stale);
        PlannedMeetings planned = new PlannedMeetings(entities);
        MeetingSelection selected = new MeetingSelection(company, names);
        meetings = new MeetingFigures(planned, selected);
        boards = new CoverageBoards(
                windows,
                meetings,
                new CoverageTables(
                        meetings,
                        new LastHeld(entities),
                        new Rhythms(company, employees, new PlannedDays(entities)),
                        groupNames,
                        time),
                scopes,
                groupNames,
                names,
                periods,
                oneState);
        reports = new DepartmentReports(windows, meetings, scopes, groupNames, periods, oneState);
        persons = new PersonWindows(
                new WindowsOfOne(employees, company),
                new MeetingsOfOne(entities),
                scopes,
                names,
                groupNames,
                periods,
                oneState);
        DepartureRows departureRows = new DepartureRows(entities);
        closing = new DepartureClosing(departureRows, new LastPlaces(entities), windows, stale, oneState, time, acts);
        departures = new DepartureQueries(closing, departureRows, scopes, names);
        actor.enter(somebody(Set.of(Role.HR_ADMIN), Set.of()));
    }

    CoverageBench asPartnerOf(UUID... departments) {
        actor.enter(somebody(Set.of(Role.HR_PARTNER), Set.of(departments)));
        return this;
    }

    CoverageBench asManager(UUID person) {
        actor.enter(new Actor(person, Actor.Kind.PERSON, Set.of(Role.MANAGER), Set.of(), Locale.FRENCH));
        return this;
    }

    CoverageReport report(String from, String to, Grouping groupBy) {
        return queries.report(question(from, to, null, groupBy, null, null));
    }

    static CoverageQuestion question(
            String from, String to, String asOf, Grouping groupBy, String department, String manager) {
        return new CoverageQuestion(
                LocalDate.parse(from),
                LocalDate.parse(to),
                asOf == null ? null : LocalDate.parse(asOf),
                groupBy,
                department,
                manager,
                null,
                null);
    }

    private static Actor somebody(Set<Role> roles, Set<UUID> departments) {
        return new Actor(new UUID(7, 7), Actor.Kind.PERSON, roles, departments, Locale.FRENCH);
    }
}
