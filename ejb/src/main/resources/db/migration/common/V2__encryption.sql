-- The keys under which what people write is sealed. The keyset that wraps them is a file outside of the database.

-- One row: which keyset this database was written with. Locked while keys are created or wrapped anew.
create table keyset_mark (
    id smallint not null primary key,
    -- the keyset's newest key that this database knows of; null until the first start
    key_id integer,
    -- a known text sealed by that key
    sealed bytea,
    marked_at timestamp with time zone,
    version bigint not null,
    constraint keyset_mark_single check (id = 1)
);

insert into keyset_mark (id, version) values (1, 0);

-- A person's key; owner_id is a person, or the fixed id of a purpose. Without a foreign key: a key outlives a person's
-- row, and is committed before the transaction that first seals with it.
create table data_key (
    id uuid not null primary key,
    owner_id uuid not null,
    -- 1 for the first key of an owner; a destroyed key keeps its number, so that no later one can be taken for it
    generation smallint not null,
    -- null once destroyed
    wrapped bytea,
    -- the keyset's key that wraps it
    wrapped_by integer not null,
    created_at timestamp with time zone not null,
    destroyed_at timestamp with time zone,
    version bigint not null,
    constraint data_key_generation_unique unique (owner_id, generation),
    constraint data_key_destroyed check ((wrapped is null) = (destroyed_at is not null))
);

create index data_key_wrapped_by on data_key (wrapped_by);
