-- Years that are asked about are read from the index alone, where they lie together, whatever else is kept. All of it is built
-- anew when somebody asks.
drop table coverage_windows;

delete from coverage_year;

delete from coverage_without_cadence;

-- As before, but for the key, which holds the numbers, too.
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
    no_manager bigint not null
);

create unique index coverage_windows_key
    on coverage_windows (in_year, employee_id, department_id, manager_id, cadence, population)
    include (due, covered, not_employed, absent, no_manager);
