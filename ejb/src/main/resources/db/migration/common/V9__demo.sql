-- The demonstration company in this database: one row, or none.
create table demonstration (
    id smallint not null primary key,
    -- "today" of its history, so that loading goes on after a stop where it was
    begun_on date not null,
    complete boolean not null
);
