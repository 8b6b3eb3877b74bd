-- One-to-ones: the facts that everybody's rights and HR's figures rest on. What people write is sealed, under the key of
-- the employee.

create table one_to_one (
    id uuid not null primary key,
    employee_id uuid not null references person (id),
    manager_id uuid not null references person (id),
    -- PLANNED, IN_PROGRESS, HELD, ACKNOWLEDGED, CONTESTED, MISSED, CANCELLED
    state varchar(16) not null,
    -- PLANNED, RECORDED, IMPORTED
    origin varchar(16) not null,
    -- kept for ever; the day in the company's time zone
    first_planned_on date not null,
    planned_on date not null,
    -- null for one that was recorded or imported
    planned_at timestamp with time zone,
    planned_until timestamp with time zone,
    duration_minutes smallint not null,
    -- null unless the record says that it was held
    held_on date,
    -- what is contested: NOT_HELD or CONTENT; stays when the contest lapses
    contested varchar(16),
    -- ABSENCE, OPERATIONAL, MANAGER_CHANGED, LEFT, OTHER
    cancelled_because varchar(16),
    times_moved smallint not null,
    -- of these, to a later day
    times_postponed smallint not null,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    amended_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    contested_at timestamp with time zone,
    external_id varchar(200),
    version bigint not null,
    constraint one_to_one_external_id_unique unique (external_id)
);

create index one_to_one_employee_held on one_to_one (employee_id, held_on);

create index one_to_one_employee_planned on one_to_one (employee_id, planned_on);

create index one_to_one_manager_planned on one_to_one (manager_id, planned_on);

create index one_to_one_state_planned on one_to_one (state, planned_on);

-- A field of the form, sealed for 'form_entry:<meeting>:<field>'.
create table form_entry (
    meeting_id uuid not null references one_to_one (id),
    field varchar(40) not null,
    content bytea not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    version bigint not null,
    primary key (meeting_id, field)
);

-- Why something was moved, contested, cancelled or amended, and the comment of who has read it; sealed for
-- 'meeting_statement:<id>'. The pair's alone.
create table meeting_statement (
    id uuid not null primary key,
    meeting_id uuid not null references one_to_one (id),
    transition varchar(16) not null,
    content bytea not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    version bigint not null
);

create index meeting_statement_meeting on meeting_statement (meeting_id);

-- What a field said before an amendment, sealed as it was in form_entry; null where it was empty.
create table amended_entry (
    -- the statement that gives the reason
    statement_id uuid not null references meeting_statement (id),
    field varchar(40) not null,
    content bytea,
    version bigint not null,
    primary key (statement_id, field)
);

-- Locked by who plans or moves, one for each of the two people (a person's slot comes from their id), so that two who plan
-- at once see each other's times.
create table diary_slot (
    slot smallint not null primary key
);

insert into diary_slot (slot) values
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31),
    (32), (33), (34), (35), (36), (37), (38), (39), (40), (41), (42), (43), (44), (45), (46), (47),
    (48), (49), (50), (51), (52), (53), (54), (55), (56), (57), (58), (59), (60), (61), (62), (63);
