-- Improvement plans and their approval. What people write is sealed under the key of the employee.

create table improvement_plan (
    id uuid not null primary key,
    employee_id uuid not null references person (id),
    -- of today; null from sharing on while HR data names nobody
    manager_id uuid references person (id),
    -- who submitted the last version
    author_id uuid not null,
    -- the one-to-one from whose improvement subject it comes
    origin_meeting_id uuid references one_to_one (id),
    -- DRAFT, SUBMITTED, RETURNED, REJECTED, APPROVED, SHARED, ACTIVE, PAUSED, CLOSING, CLOSED
    state varchar(16) not null,
    -- proposed by the assessment, final once it is closed: MET, PARTLY_MET, NOT_MET, CANCELLED
    outcome varchar(16),
    -- sealed for 'plan:<id>:draft'
    draft bytea not null,
    -- as the last version says, moved by pauses and extensions; null before the first version
    start_on date,
    end_on date,
    -- WEEKLY, BIWEEKLY, MONTHLY
    cadence varchar(16),
    paused_from date,
    paused_for_absence boolean not null,
    -- calendar days of the pauses that are over
    paused_days integer not null,
    resumed_on date,
    -- in spite of an absence
    resumed_by_hr boolean not null,
    drafted_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    approved_at timestamp with time zone,
    -- the first time; the last time, which an extension is too
    shared_at timestamp with time zone,
    last_shared_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    delivered_at timestamp with time zone,
    assessed_by uuid,
    closed_at timestamp with time zone,
    last_version integer not null,
    -- how many lines its history has
    entries integer not null,
    version bigint not null
);

create index improvement_plan_employee on improvement_plan (employee_id, state);

create index improvement_plan_manager on improvement_plan (manager_id, state);

create index improvement_plan_state on improvement_plan (state, id);

-- What the plan said when it was submitted, sealed for 'plan:<id>:version:<number>'. Never changed.
create table plan_version (
    id uuid not null primary key,
    plan_id uuid not null references improvement_plan (id),
    version_number integer not null,
    content bytea not null,
    submitted_by uuid not null,
    submitted_at timestamp with time zone not null,
    constraint plan_version_unique unique (plan_id, version_number)
);

-- When the objectives of the last version are due, pauses included.
create table plan_objective (
    plan_id uuid not null references improvement_plan (id),
    objective integer not null,
    due_on date not null,
    primary key (plan_id, objective)
);

-- The steps of the last version's approval.
create table approval_step (
    plan_id uuid not null references improvement_plan (id),
    step_number integer not null,
    -- LINE, HR_PARTNER, HR_ADMIN
    kind varchar(16) not null,
    -- null while the step before is not decided
    opened_at timestamp with time zone,
    reminded_at timestamp with time zone,
    escalated_at timestamp with time zone,
    approved_by uuid,
    approved_at timestamp with time zone,
    primary key (plan_id, step_number)
);

-- The history of a plan: every transition, with what was said, sealed for 'plan_entry:<id>'. Never changed.
create table plan_entry (
    id uuid not null primary key,
    plan_id uuid not null references improvement_plan (id),
    entry_number integer not null,
    transition varchar(16) not null,
    state_after varchar(16) not null,
    version_number integer not null,
    -- null for the application itself
    made_by uuid,
    made_at timestamp with time zone not null,
    -- for whom a delegate decided
    in_place_of uuid,
    step_kind varchar(16),
    -- why the application did it
    because varchar(24),
    outcome varchar(16),
    -- of a checkpoint
    meeting_id uuid references one_to_one (id),
    day_before date,
    day_after date,
    content bytea,
    constraint plan_entry_unique unique (plan_id, entry_number)
);

create index plan_entry_made_by on plan_entry (made_by, transition);

create index plan_entry_meeting on plan_entry (meeting_id);

-- The steps of approvals: a department's, or the company's where department_id is null.
create table approval_policy_step (
    id uuid not null primary key,
    department_id uuid references department (id),
    step_number integer not null,
    kind varchar(16) not null,
    constraint approval_policy_step_unique unique (department_id, step_number)
);

insert into approval_policy_step (id, department_id, step_number, kind)
    values ('00000000-0000-7000-8000-000000000011', null, 1, 'LINE');

insert into approval_policy_step (id, department_id, step_number, kind)
    values ('00000000-0000-7000-8000-000000000012', null, 2, 'HR_PARTNER');

insert into settings_version (name, version) values ('approval-policies', 0);

-- Who decides for whom, both days included.
create table approval_delegation (
    id uuid not null primary key,
    delegator_id uuid not null,
    delegate_id uuid not null,
    from_on date not null,
    to_on date not null,
    version bigint not null
);

create index approval_delegation_delegator on approval_delegation (delegator_id, to_on);

create index approval_delegation_delegate on approval_delegation (delegate_id, to_on);
