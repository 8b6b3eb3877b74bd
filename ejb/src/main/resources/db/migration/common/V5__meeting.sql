-- One-to-ones: the facts that everybody's rights and HR's figures rest on. What people write is in form_entry, sealed.

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
    planned_at timestamp with time zone,
    duration_minutes smallint not null,
    held_on date,
    -- what is contested: NOT_HELD or CONTENT
    contested varchar(16),
    -- ABSENCE, OPERATIONAL, MANAGER_CHANGED, LEFT, OTHER
    cancelled_because varchar(16),
    times_moved smallint not null,
    -- of these, to a later day
    times_postponed smallint not null,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    contested_at timestamp with time zone,
    external_id varchar(200),
    version bigint not null,
    constraint one_to_one_external_id_unique unique (external_id)
);

create index one_to_one_employee_held on one_to_one (employee_id, held_on);

create index one_to_one_employee_planned on one_to_one (employee_id, planned_on);

create index one_to_one_manager_planned on one_to_one (manager_id, planned_on);

-- A field of the form, sealed under the employee's key.
create table form_entry (
    meeting_id uuid not null references one_to_one (id),
    field varchar(40) not null,
    content bytea not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    version bigint not null,
    primary key (meeting_id, field)
);
