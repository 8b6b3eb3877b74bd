package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.domain.Rhythm;
import org.teteatete.coverage.domain.Tick;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.coverage.persistence.PlannedDays;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestSettings;

/** It is Wednesday, 25 November 2026. */
class CadenceLightsTest {

    private final CurrentActor actor = new CurrentActor();

    private void on(Vendor vendor, BiConsumer<CompanyData, CadenceLights> trial) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CompanyData data = new CompanyData(entities)
                        .department("SALES", "Sales")
                        .person("1", "Ada", "2024-01-01", null)
                        .person("2", "Late", "2024-01-01", null)
                        .person("3", "Due", "2024-01-01", null)
                        .person("4", "Fine", "2024-01-01", null)
                        .person("5", "Gone", "2024-01-01", null)
                        .line("1", "2024-01-01", "SALES", null)
                        .line("2", "2024-01-01", "SALES", "1")
                        .line("3", "2024-01-01", "SALES", "1")
                        .line("4", "2024-01-01", "SALES", "1")
                        .line("5", "2024-01-01", "SALES", "1")
                        .line("5", "2026-11-25", "SALES", "2")
                        .held("2", "1", "2026-11-10")
                        .meeting("2", "1", "PLANNED", null, "2026-12-01", null, 0)
                        .meeting("2", "1", "CANCELLED", null, "2026-11-27", null, 0)
                        .meeting("3", "1", "CONTESTED", "NOT_HELD", "2026-11-17", "2026-11-17", 0)
                        .meeting("3", "1", "PLANNED", null, "2026-11-26", null, 0)
                        .held("4", "1", "2026-11-18");
                trial.accept(data, lights(entities));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_manager_sees_the_lights_of_the_team_of_the_day(Vendor vendor) {
        on(
                vendor,
                (data, lights) -> as(
                        data,
                        "1",
                        () -> assertThat(lights.ofTeam())
                                .hasSize(3)
                                .hasEntrySatisfying(
                                        data.id("2"),
                                        rhythm -> assertThat(rhythm)
                                                .returns(CadenceLight.LATE, Rhythm::light)
                                                .extracting(Rhythm::ticks)
                                                .asList()
                                                .endsWith(Tick.HELD, Tick.MISSED))
                                .hasEntrySatisfying(
                                        data.id("3"),
                                        rhythm -> assertThat(rhythm.light()).isEqualTo(CadenceLight.DUE))
                                .hasEntrySatisfying(
                                        data.id("4"),
                                        rhythm -> assertThat(rhythm.light()).isEqualTo(CadenceLight.ON_TIME))));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_new_manager_sees_nothing_of_before_and_the_employee_everything(Vendor vendor) {
        on(vendor, (data, lights) -> {
            as(
                    data,
                    "2",
                    () -> assertThat(lights.ofTeam().get(data.id("5")))
                            .returns(0L, Rhythm::due)
                            .returns(CadenceLight.ON_TIME, Rhythm::light));
            as(
                    data,
                    "5",
                    () -> assertThat(lights.own())
                            .hasValueSatisfying(rhythm -> assertThat(rhythm)
                                    .returns(8L, Rhythm::due)
                                    .returns(0L, Rhythm::held)
                                    .returns(CadenceLight.LATE, Rhythm::light)));
            as(data, "4", () -> assertThat(lights.ofTeam()).isEmpty());
        });
    }

    private CadenceLights lights(EntityManager entities) {
        return new CadenceLights(
                actor,
                new Directory(new PeopleOnDay(entities)),
                new Rhythms(
                        new CompanyCalendar(new CompanySettings(entities), new RecordedEvents<>()),
                        new EmployeeRecords(entities),
                        new PlannedDays(entities)),
                TestSettings.time(Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC)));
    }

    private void as(CompanyData data, String number, Runnable question) {
        Actor who = new Actor(
                data.id(number), Actor.Kind.PERSON, Set.of(Role.EMPLOYEE, Role.MANAGER), Set.of(), Locale.FRENCH);
        actor.as(who, question);
    }
}
