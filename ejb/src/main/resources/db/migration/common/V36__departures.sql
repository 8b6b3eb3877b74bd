-- What HR is told of the one-to-ones before people left, against those who stayed: of a half-year that is long over, computed
-- once and never again. Nothing is kept from which fewer than five people could be told apart.
create table departure_figure (
    -- its first day
    half_year date not null,
    -- the nil UUID for those of all smaller departments together
    department_id uuid not null,
    people_left integer not null,
    left_due integer not null,
    left_covered integer not null,
    people_stayed integer not null,
    stayed_due integer not null,
    stayed_covered integer not null,
    primary key (half_year, department_id),
    constraint departure_figure_of_enough check (people_left >= 5 and people_stayed >= 5)
);

-- Locked by who closes a half-year, so that each is closed once; null until a one-to-one was held.
create table departure_closing (
    id smallint not null primary key,
    next_half_year date
);

insert into departure_closing (id, next_half_year) values (1, null);

-- Who left in a half-year.
create index employment_leave on employment (leave_date);
