-- What coverage counts, worked out beforehand and kept up to date. Nothing refers to these rows and they refer to nothing:
-- all of them can be thrown away and built anew.

-- A row for somebody's windows that end in a year, of one cadence and attributed alike. In each number a bit stands for a
-- window: for the day it ends with, among the year's Sundays and last days of months.
create table coverage_windows (
    in_year smallint not null,
    employee_id uuid not null,
    -- the nil UUID for none, likewise the manager
    department_id uuid not null,
    manager_id uuid not null,
    -- WEEKLY, BIWEEKLY, MONTHLY, QUARTERLY
    cadence varchar(9) not null,
    due bigint not null,
    covered bigint not null,
    not_employed bigint not null,
    absent bigint not null,
    no_manager bigint not null,
    primary key (in_year, employee_id, department_id, manager_id, cadence)
);

-- A run of days of a year on which somebody is employed and has no cadence.
create table coverage_without_cadence (
    in_year smallint not null,
    employee_id uuid not null,
    first_day date not null,
    last_day date not null,
    -- the day before the next one on which they are employed; null when there is none
    until_day date,
    department_id uuid not null,
    manager_id uuid not null,
    primary key (in_year, employee_id, first_day)
);

-- The years that were asked about, and are kept since.
create table coverage_year (
    in_year smallint not null primary key
);

-- Of whom what is kept may not be right any more: written in the transaction of the change.
create table coverage_mark (
    id uuid not null primary key,
    -- whether HR's data changed, or single one-to-ones
    hr_data boolean not null,
    -- their ids, 16 bytes each, one after the other; null for everybody
    people bytea
);

-- Locked by who brings the rest up to date: one at a time.
create table coverage_turn (
    id smallint not null primary key
);

insert into coverage_turn (id) values (1);
