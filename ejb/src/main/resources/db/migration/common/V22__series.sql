-- Series: at most one that runs per pair, and the one-to-ones that it has planned; the pairs that were taken note of.

create table series (
    id uuid not null primary key,
    employee_id uuid not null references person (id),
    manager_id uuid not null references person (id),
    -- true, or null once it has ended: so the database holds one that runs per pair, and any number that have ended
    running boolean,
    -- WEEKLY, BIWEEKLY, MONTHLY, QUARTERLY
    cadence varchar(16) not null,
    -- 1 is Monday
    weekday smallint not null,
    -- the hour in the company's time zone
    meets_at time not null,
    duration_minutes smallint not null,
    first_day date not null,
    -- the day on which it was last planned ahead
    kept_on date not null,
    ended_on date,
    -- ABSENCE, OPERATIONAL, MANAGER_CHANGED, LEFT, OTHER
    ended_because varchar(16),
    version bigint not null,
    constraint series_one_running unique (employee_id, manager_id, running)
);

create index series_manager on series (manager_id, running);

create index series_kept on series (running, kept_on);

-- The one-to-one that a series has planned for a window: one for each, whatever became of it.
create table series_occurrence (
    series_id uuid not null references series (id),
    -- the first day of the window
    window_on date not null,
    meeting_id uuid not null references one_to_one (id),
    primary key (series_id, window_on),
    constraint series_occurrence_meeting_unique unique (meeting_id)
);

-- The pairs that the application has taken note of. One that HR data no longer knows is told of once, and removed.
create table known_pair (
    employee_id uuid not null primary key references person (id),
    manager_id uuid not null references person (id),
    begun_on date not null
);

-- Held by who compares them with HR data: one server at a time.
create table known_pair_turn (
    slot smallint not null primary key
);

insert into known_pair_turn (slot) values (0);
