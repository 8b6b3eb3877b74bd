-- What employees answer after a one-to-one, if they wish. Theirs alone: the answers are sealed under their key for
-- 'pulse_answer:<meeting>'.
create table pulse_answer (
    meeting_id uuid not null primary key references one_to_one (id),
    employee_id uuid not null references person (id),
    -- the day of the one-to-one: to which quarter it belongs
    held_on date not null,
    content bytea not null,
    answered_at timestamp with time zone not null,
    version bigint not null
);

create index pulse_answer_held on pulse_answer (held_on);

-- What HR is told: of one department and one closed quarter, computed once and never again. There is no row where those who
-- answered or those who did not are fewer than five; nothing else is kept from which one could be found out.
create table pulse_figure (
    -- its first day
    quarter date not null,
    department_id uuid not null references department (id),
    -- people, not answers
    asked integer not null,
    answered integer not null,
    -- whole percents of favourable answers, each person counting the same
    structured smallint not null,
    useful smallint not null,
    went_deep smallint not null,
    could_speak smallint not null,
    primary key (quarter, department_id),
    constraint pulse_figure_of_enough check (answered >= 5 and asked - answered >= 5)
);

-- Locked by who closes a quarter, so that each is closed once; null until somebody has answered.
create table pulse_closing (
    id smallint not null primary key,
    next_quarter date
);

insert into pulse_closing (id, next_quarter) values (1, null);
