-- What somebody writes for themselves alone. Sealed under the author's key; deleted when the key of the person whom it may
-- be about is destroyed, and when its time is over.

-- One per person and one-to-one, sealed for 'private_note:<meeting>:<author>'.
create table private_note (
    meeting_id uuid not null references one_to_one (id),
    author_id uuid not null,
    -- the employee of the one-to-one
    employee_id uuid not null,
    content bytea not null,
    written_at timestamp with time zone not null,
    version bigint not null,
    primary key (meeting_id, author_id)
);

create index private_note_written on private_note (written_at);

create index private_note_author on private_note (author_id);

create index private_note_employee on private_note (employee_id);

-- A win that was noted between two one-to-ones of a pair, sealed for 'win_note:<id>'.
create table win_note (
    id uuid not null primary key,
    author_id uuid not null,
    employee_id uuid not null references person (id),
    manager_id uuid not null references person (id),
    content bytea not null,
    noted_on date not null,
    noted_at timestamp with time zone not null,
    -- the one-to-one in whose form it was taken over
    taken_into uuid references one_to_one (id),
    version bigint not null
);

create index win_note_author on win_note (author_id, employee_id, manager_id);

create index win_note_noted on win_note (noted_at);

create index win_note_employee on win_note (employee_id);
