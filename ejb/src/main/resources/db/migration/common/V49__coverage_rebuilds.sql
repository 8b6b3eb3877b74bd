-- The times that all that coverage keeps was built anew, and how far that got.
create table coverage_rebuild (
    id uuid not null primary key,
    -- RUNNING, COMPLETED, REFUSED, FAILED
    state varchar(9) not null,
    begun_at timestamp with time zone not null,
    -- when it last said that it was still there
    heard_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    people integer not null,
    total integer not null
);

create index coverage_rebuild_begun on coverage_rebuild (begun_at, id);
