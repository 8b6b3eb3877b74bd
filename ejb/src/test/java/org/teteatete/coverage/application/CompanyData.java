package org.teteatete.coverage.application;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** HR data and one-to-ones as they stand in the tables, known by codes and employee numbers. Days are ISO texts. */
final class CompanyData {

    private final Map<String, UUID> ids;
    private final Statements statements;

    CompanyData(EntityManager entities) {
        this(entities, new HashMap<>());
    }

    private CompanyData(EntityManager entities, Map<String, UUID> ids) {
        this.statements = Statements.on(entities.unwrap(Connection.class));
        this.ids = ids;
    }

    /** The same company in another transaction. */
    CompanyData in(EntityManager entities) {
        return new CompanyData(entities, ids);
    }

    UUID id(String code) {
        return ids.get(code);
    }

    CompanyData department(String code, String name) {
        statements.update("insert into department values (?, ?, ?, ?)", newId(code), code, name, day("2020-01-01"));
        return this;
    }

    /** Employed from a day to another; {@code null} for no end. */
    CompanyData person(String number, String name, String hired, String left) {
        UUID id = newId(number);
        statements.update(
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name, described_on,"
                        + " version) values (?, ?, ?, ?, ?, 'Durand', ?, 0)",
                id,
                number,
                "user" + number,
                "user" + number,
                name,
                day("2020-01-01"));
        return employed(number, hired, left);
    }

    /** Employed again from a day on. */
    CompanyData employed(String number, String hired) {
        return employed(number, hired, null);
    }

    private CompanyData employed(String number, String hired, String left) {
        statements.update(
                "insert into employment (id, person_id, hire_date, leave_date) values (?, ?, ?, ?)",
                Ids.next(),
                id(number),
                day(hired),
                day(left));
        return this;
    }

    CompanyData line(String number, String from, String department, String manager, String population) {
        statements.update(
                "insert into assignment (id, person_id, effective_from, department_id, manager_id, job_title, population,"
                        + " working_time) values (?, ?, ?, ?, ?, 'Analyst', ?, 100)",
                Ids.next(),
                id(number),
                day(from),
                id(department),
                manager == null ? null : id(manager),
                population);
        return this;
    }

    CompanyData line(String number, String from, String department, String manager) {
        return line(number, from, department, manager, "EMPLOYEE");
    }

    CompanyData absent(String number, String from, String to) {
        statements.update(
                "insert into absence (id, person_id, type, start_date, end_date) values (?, ?, 'LEAVE', ?, ?)",
                Ids.next(),
                id(number),
                day(from),
                day(to));
        return this;
    }

    CompanyData policy(String scope, String key, String cadence) {
        statements.update(
                "insert into cadence_policy (id, scope, scope_key, cadence) values (?, ?, ?, ?)",
                Ids.next(),
                scope,
                key,
                cadence);
        return this;
    }

    CompanyData holiday(String day) {
        statements.update("insert into holiday values (?)", day(day));
        return this;
    }

    /** Held on the day on which it was planned. */
    CompanyData held(String number, String manager, String day) {
        return meeting(number, manager, "HELD", null, day, day, 0);
    }

    /** A one-to-one that was planned. */
    CompanyData meeting(
            String number,
            String manager,
            String state,
            String contested,
            String firstPlanned,
            String held,
            int timesPostponed) {
        return meeting("PLANNED", number, manager, state, contested, firstPlanned, held, timesPostponed);
    }

    /** A one-to-one that was never planned. */
    CompanyData recorded(String number, String manager, String day) {
        return recorded(number, manager, "HELD", null, day);
    }

    CompanyData recorded(String number, String manager, String state, String contested, String day) {
        return meeting("RECORDED", number, manager, state, contested, day, day, 0);
    }

    /** A one-to-one that was postponed once. */
    CompanyData moved(String number, String manager, String state, String firstPlanned, String planned, String held) {
        meeting(number, manager, state, null, firstPlanned, held, 1);
        statements.update(
                "update one_to_one set planned_on = ? where employee_id = ? and first_planned_on = ?",
                day(planned),
                id(number),
                day(firstPlanned));
        return this;
    }

    private CompanyData meeting(
            String origin,
            String number,
            String manager,
            String state,
            String contested,
            String firstPlanned,
            String held,
            int timesPostponed) {
        statements.update(
                "insert into one_to_one (id, employee_id, manager_id, state, origin, first_planned_on, planned_on,"
                        + " duration_minutes, held_on, contested, times_moved, times_postponed, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 45, ?, ?, ?, ?, 0)",
                Ids.next(),
                id(number),
                id(manager),
                state,
                origin,
                day(firstPlanned),
                day(firstPlanned),
                day(held),
                contested,
                timesPostponed,
                timesPostponed);
        return this;
    }

    /** A file of HR's that waits ({@code QUEUED}) or is on its way in ({@code RUNNING}). */
    CompanyData importing(String state) {
        statements.update(
                "insert into import_job (id, kind, import_mode, forced, effective_on, header, unknown_columns,"
                        + " state, total_lines, read_lines, created_lines, updated_lines, unchanged_lines, ended_people,"
                        + " rejected_lines, staged_parts, judged, applied_up_to, requested_by, requested_at, started_at,"
                        + " version) select ?, 'ABSENCES', 'DELTA', false, date '2026-01-01', '', '', ?, 0, 0, 0, 0, 0,"
                        + " 0, 0, 0, true, '', id, current_timestamp, cast(? as timestamp), 1 from person"
                        + " fetch first 1 rows only",
                Ids.next(),
                state,
                state.equals("QUEUED") ? null : "2026-11-24 08:00:00");
        return this;
    }

    /** All that waited or were on their way in are in. */
    CompanyData imported() {
        statements.update("update import_job set state = 'COMPLETED'");
        return this;
    }

    private UUID newId(String code) {
        UUID id = Ids.next();
        ids.put(code, id);
        return id;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
