-- People, departments, effective-dated reporting lines, absences, cadence policies and holidays.

create table department (
    id uuid not null primary key,
    code varchar(100) not null,
    name varchar(200) not null,
    -- the effective_from of the row that gave the name: the newest row of a code wins
    named_on date not null,
    constraint department_code_unique unique (code)
);

create table person (
    id uuid not null primary key,
    employee_number varchar(100) not null,
    user_name varchar(200) not null,
    user_name_key varchar(200) not null,
    email varchar(320),
    email_key varchar(320),
    given_name varchar(200) not null,
    family_name varchar(200) not null,
    locale varchar(2),
    time_zone varchar(64),
    -- the effective_from of the row that gave the values above
    described_on date not null,
    version bigint not null,
    constraint person_employee_number_unique unique (employee_number),
    constraint person_user_name_unique unique (user_name_key),
    constraint person_email_unique unique (email_key)
);

create table employment (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    hire_date date not null,
    leave_date date,
    constraint employment_hire_unique unique (person_id, hire_date)
);

-- What holds from a day until the next row of the same person.
create table assignment (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    effective_from date not null,
    department_id uuid not null references department (id),
    manager_id uuid references person (id),
    job_title varchar(200),
    population varchar(64) not null,
    working_time smallint not null,
    constraint assignment_day_unique unique (person_id, effective_from)
);

create index assignment_manager on assignment (manager_id, effective_from);

create index assignment_department on assignment (department_id, effective_from);

create table absence (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    type varchar(64) not null,
    start_date date not null,
    end_date date not null,
    external_id varchar(200),
    constraint absence_external_id_unique unique (external_id)
);

create index absence_person on absence (person_id, start_date);

create table cadence_policy (
    id uuid not null primary key,
    -- COMPANY, POPULATION, DEPARTMENT, EMPLOYEE
    scope varchar(16) not null,
    -- population code, department code or employee number; null for the company
    scope_key varchar(100),
    -- null hands the decision to the next level
    cadence varchar(16),
    -- null is since ever
    effective_from date
);

create table holiday (
    holiday_on date not null primary key
);

-- Raised with every change of the policy list or the holidays: what an ETag is made of.
create table settings_version (
    name varchar(64) not null primary key,
    version bigint not null
);

insert into settings_version (name, version) values ('cadence-policies', 0);

insert into settings_version (name, version) values ('holidays', 0);

insert into cadence_policy (id, scope, scope_key, cadence, effective_from)
    values ('00000000-0000-7000-8000-000000000001', 'COMPANY', null, 'WEEKLY', null);

insert into cadence_policy (id, scope, scope_key, cadence, effective_from)
    values ('00000000-0000-7000-8000-000000000002', 'POPULATION', 'CONTRACTOR', 'NONE', null);
