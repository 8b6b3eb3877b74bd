package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.persistence.WeekRows;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;
import org.teteatete.shared.database.Statements;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;

/** It is Wednesday, 25 November 2026; the week began on the 23rd. */
class WeekQueriesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final CurrentActor actor = new CurrentActor();
    private TestDatabase database;
    private TestCompany company;
    private UUID claire;
    private UUID nadia;
    private UUID ines;
    private UUID marc;

    private void on(Vendor vendor, Runnable trial) {
        try (TestDatabase opened = vendor.open()) {
            database = opened;
            company = new TestCompany(database);
            claire = company.hire("Claire", null);
            nadia = company.hire("Nadia", claire);
            ines = company.hire("Ines", nadia);
            marc = company.hire("Marc", nadia);
            trial.run();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_week_holds_both_parts_of_whoever_asks(Vendor vendor) {
        on(vendor, () -> {
            meeting(ines, nadia, "PLANNED", "2026-11-27", null);
            meeting(nadia, claire, "PLANNED", "2026-11-26", null);
            meeting(marc, nadia, "IN_PROGRESS", "2026-11-23", null);
            meeting(marc, nadia, "MISSED", "2026-11-24", null);
            meeting(marc, nadia, "CANCELLED", "2026-11-26", null);
            meeting(ines, nadia, "HELD", "2026-11-20", "2026-11-23");
            meeting(ines, nadia, "HELD", "2026-11-16", "2026-11-16");
            meeting(marc, nadia, "PLANNED", "2026-12-01", null);

            asks(nadia, queries -> {
                WeekView week = queries.week();
                assertThat(week.ahead())
                        .extracting(meeting -> meeting.with().id(), WeekMeeting::leads, WeekMeeting::plannedOn)
                        .containsExactly(
                                tuple(marc, true, LocalDate.of(2026, 11, 23)),
                                tuple(claire, false, LocalDate.of(2026, 11, 26)),
                                tuple(ines, true, LocalDate.of(2026, 11, 27)),
                                tuple(marc, true, LocalDate.of(2026, 12, 1)));
                assertThat(week.next()).map(WeekMeeting::plannedOn).contains(LocalDate.of(2026, 11, 26));
                assertThat(week.afterNext()).isEmpty();
                assertThat(week.thisWeek())
                        .extracting(WeekMeeting::state, WeekMeeting::day)
                        .containsExactlyInAnyOrder(
                                tuple(OneToOneState.HELD, LocalDate.of(2026, 11, 23)),
                                tuple(OneToOneState.IN_PROGRESS, LocalDate.of(2026, 11, 23)),
                                tuple(OneToOneState.MISSED, LocalDate.of(2026, 11, 24)),
                                tuple(OneToOneState.PLANNED, LocalDate.of(2026, 11, 26)),
                                tuple(OneToOneState.PLANNED, LocalDate.of(2026, 11, 27)));
            });
            asks(
                    marc,
                    queries -> assertThat(queries.week().ahead())
                            .extracting(meeting -> meeting.with().id(), WeekMeeting::leads)
                            .containsExactly(tuple(nadia, false), tuple(nadia, false)));
            asks(claire, queries -> assertThat(queries.week().meetings()).hasSize(1));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_waits_for_the_employee_does_not_wait_for_the_manager_and_the_other_way_round(Vendor vendor) {
        on(vendor, () -> {
            UUID toRead = meeting(ines, nadia, "HELD", "2026-11-10", "2026-11-10");
            UUID contested = meeting(ines, nadia, "CONTESTED", "2026-11-03", "2026-11-03");
            UUID unfinished = meeting(ines, nadia, "IN_PROGRESS", "2026-11-24", null);
            meeting(ines, nadia, "ACKNOWLEDGED", "2026-10-27", "2026-10-27");
            database.run(entities -> Statements.on(entities.unwrap(Connection.class))
                    .update("update one_to_one set origin = 'IMPORTED' where id = ?", imported()));

            asks(
                    ines,
                    queries -> assertThat(queries.week().waiting())
                            .extracting(WeekMeeting::id)
                            .containsExactly(toRead));
            asks(
                    nadia,
                    queries -> assertThat(queries.week().waiting())
                            .extracting(WeekMeeting::id)
                            .containsExactly(contested, unfinished));
            asks(marc, queries -> assertThat(queries.week().waiting()).isEmpty());
        });
    }

    private UUID imported() {
        return meeting(ines, nadia, "HELD", "2026-11-12", "2026-11-12");
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_team_is_who_reports_today_with_what_was_held_in_the_pair(Vendor vendor) {
        on(vendor, () -> {
            UUID karim = company.hire("Karim", claire);
            company.move(karim, nadia, LocalDate.of(2026, 11, 23));
            company.move(marc, claire, LocalDate.of(2026, 11, 25));
            meeting(karim, claire, "HELD", "2026-11-17", "2026-11-17");
            meeting(marc, nadia, "HELD", "2026-11-17", "2026-11-17");
            meeting(ines, nadia, "HELD", "2025-02-03", "2025-02-04");
            meeting(ines, nadia, "HELD", "2026-10-13", "2026-10-15");
            meeting(ines, nadia, "MISSED", "2026-11-17", null);
            postpone("2026-10-13", 2);
            postpone("2025-02-03", 5);
            postpone("2026-11-17", 1);

            asks(
                    nadia,
                    queries -> assertThat(queries.team())
                            .extracting(
                                    member -> member.person().id(), TeamMember::lastHeld, TeamMember::timesPostponed)
                            .containsExactlyInAnyOrder(
                                    tuple(ines, LocalDate.of(2026, 10, 15), 3), tuple(karim, null, 0)));
            asks(ines, queries -> {
                assertThat(queries.manager().orElseThrow())
                        .returns(nadia, member -> member.person().id())
                        .returns(LocalDate.of(2026, 10, 15), TeamMember::lastHeld);
                assertThat(queries.latest(2))
                        .extracting(WeekMeeting::plannedOn)
                        .containsExactly(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 10, 13));
            });
            asks(claire, queries -> assertThat(queries.manager()).isEmpty());
        });
    }

    private UUID meeting(UUID employee, UUID manager, String state, String planned, String held) {
        UUID id = Ids.next();
        Instant at = Instant.parse(planned + "T13:30:00Z");
        database.run(entities -> Statements.on(entities.unwrap(Connection.class))
                .update(
                        "insert into one_to_one (id, employee_id, manager_id, state, origin, first_planned_on, planned_on,"
                                + " planned_at, planned_until, duration_minutes, held_on, times_moved, times_postponed,"
                                + " version) values (?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, 45, ?, 0, 0, 0)",
                        id,
                        employee,
                        manager,
                        state,
                        LocalDate.parse(planned),
                        LocalDate.parse(planned),
                        at.atOffset(ZoneOffset.UTC),
                        at.plusSeconds(2700).atOffset(ZoneOffset.UTC),
                        held == null ? null : LocalDate.parse(held)));
        return id;
    }

    private void postpone(String firstPlanned, int times) {
        database.run(entities -> Statements.on(entities.unwrap(Connection.class))
                .update(
                        "update one_to_one set times_postponed = ? where first_planned_on = ? and manager_id = ?"
                                + " and employee_id = ?",
                        times,
                        LocalDate.parse(firstPlanned),
                        nadia,
                        ines));
    }

    private void asks(UUID person, Consumer<WeekQueries> question) {
        database.run(entities ->
                actor.as(new Actor(person, Actor.Kind.PERSON, Set.of(Role.EMPLOYEE), Set.of(), Locale.FRENCH), () -> {
                    question.accept(new WeekQueries(
                            new WeekRows(entities),
                            new Directory(new PeopleOnDay(entities)),
                            actor,
                            TestSettings.time(Clock.fixed(NOW, ZoneOffset.UTC))));
                }));
    }
}
