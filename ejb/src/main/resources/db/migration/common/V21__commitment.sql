-- What the two of a pair said they would do. The text is sealed under the key of the employee.

create table commitment (
    id uuid not null primary key,
    employee_id uuid not null references person (id),
    -- of the one-to-one, or to whom the employee handed it over
    manager_id uuid not null references person (id),
    -- of the one-to-one, for ever
    made_with uuid not null references person (id),
    meeting_id uuid not null references one_to_one (id),
    -- the part of the form it came from
    part varchar(16) not null,
    -- who said it: EMPLOYEE, MANAGER
    owner_side varchar(16) not null,
    -- sealed for 'commitment:<id>'
    content bytea not null,
    -- kept for ever
    first_due_on date not null,
    due_on date not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    -- OPEN, DONE, DROPPED
    state varchar(16) not null,
    -- null while it is open; settled_by also when it was dropped by itself
    settled_by uuid,
    settled_at timestamp with time zone,
    -- NOT_NEEDED, REPLACED, NOT_POSSIBLE, OTHER, LEFT
    dropped_because varchar(16),
    -- sealed for 'commitment:<id>:reason'
    drop_text bytea,
    -- the manager of before proposes it to the manager of today, the employee answers
    proposed_at timestamp with time zone,
    declined_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    version bigint not null
);

create index commitment_employee on commitment (employee_id, state, due_on);

create index commitment_manager on commitment (manager_id, state, due_on);

create index commitment_meeting on commitment (meeting_id);

create index commitment_state on commitment (state, employee_id);
