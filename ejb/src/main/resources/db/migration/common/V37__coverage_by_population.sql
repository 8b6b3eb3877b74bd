-- Coverage can be asked of one population: what is kept tells them apart. All of it is built anew when somebody asks.
drop table coverage_windows;

drop table coverage_without_cadence;

delete from coverage_year;

-- A row for somebody's windows that end in a year, of one cadence and population and attributed alike. In each number a bit
-- stands for a window: for the day it ends with, among the year's Sundays and last days of months.
create table coverage_windows (
    in_year smallint not null,
    employee_id uuid not null,
    -- the nil UUID for none, likewise the manager
    department_id uuid not null,
    manager_id uuid not null,
    -- WEEKLY, BIWEEKLY, MONTHLY, QUARTERLY
    cadence varchar(9) not null,
    -- that of the day the window ends with, which decided the cadence
    population varchar(64) not null,
    due bigint not null,
    covered bigint not null,
    not_employed bigint not null,
    absent bigint not null,
    no_manager bigint not null,
    primary key (in_year, employee_id, department_id, manager_id, cadence, population)
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
    population varchar(64) not null,
    primary key (in_year, employee_id, first_day)
);

-- Which populations there are.
create index assignment_population on assignment (population);
