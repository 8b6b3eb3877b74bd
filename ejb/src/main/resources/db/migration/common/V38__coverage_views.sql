-- Views of coverage that somebody of HR has named for themselves. The name is sealed under their key for 'coverage_view:<id>'.
create table coverage_view (
    id uuid not null primary key,
    owner_id uuid not null references person (id),
    name bytea not null,
    -- the parameters of the page's address
    query varchar(2000) not null,
    created_at timestamp with time zone not null,
    version bigint not null
);

create index coverage_view_owner on coverage_view (owner_id);
