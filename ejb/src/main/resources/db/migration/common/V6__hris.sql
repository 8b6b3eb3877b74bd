-- HR files on their way in. Once an import is over, only the job and its rejected lines stay.

create table import_job (
    id uuid not null primary key,
    -- EMPLOYEES, ABSENCES, MEETINGS
    kind varchar(16) not null,
    -- DELTA, FULL
    import_mode varchar(8) not null,
    forced boolean not null,
    -- the import's date
    effective_on date not null,
    file_name varchar(255),
    -- the header row and what is not known of it, as CSV
    header varchar(100000) not null,
    unknown_columns varchar(100000) not null,
    -- QUEUED, RUNNING, COMPLETED, REFUSED, FAILED
    state varchar(16) not null,
    total_lines integer not null,
    read_lines integer not null,
    created_lines integer not null,
    updated_lines integer not null,
    unchanged_lines integer not null,
    ended_people integer not null,
    rejected_lines integer not null,
    -- where to go on after a stop
    staged_parts integer not null,
    judged boolean not null,
    applied_up_to varchar(100) not null,
    requested_by uuid not null,
    requested_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    -- of a refusal: how many people would leave, of how many
    leaving integer,
    active integer,
    version bigint not null
);

create index import_job_state on import_job (state, requested_at);

create index import_job_requested on import_job (requested_at, id);

-- The file as it came: some records each, CSV with the physical line in front, compressed.
create table import_part (
    import_id uuid not null references import_job (id),
    part integer not null,
    content bytea not null,
    primary key (import_id, part)
);

create table import_line (
    import_id uuid not null,
    employee_number varchar(100) not null,
    line_number integer not null,
    content varchar(1000000) not null,
    primary key (import_id, employee_number, line_number)
);

create table import_rejection (
    import_id uuid not null,
    line_number integer not null,
    employee_number varchar(100) not null,
    column_name varchar(64) not null,
    reason varchar(40) not null,
    about varchar(100),
    content varchar(1000000) not null,
    primary key (import_id, line_number)
);

create index import_rejection_employee on import_rejection (import_id, employee_number);

-- The lines of an employees file that give a known department another name.
create table import_renaming (
    import_id uuid not null,
    line_number integer not null,
    primary key (import_id, line_number)
);

-- One import at a time, on whichever server: who has the turn, and until when unless they say that they are still there.
create table import_turn (
    id smallint not null primary key,
    import_id uuid,
    holder uuid,
    held_until timestamp with time zone
);

insert into import_turn (id) values (1);
