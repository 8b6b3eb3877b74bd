-- Who did what when: identifiers and codes only. Rows are added and never changed; db/migration/postgresql has the
-- trigger that refuses anything else (on H2 a trigger would need a class inside the server's own H2).

create table audit_entry (
    id uuid not null primary key,
    occurred_at timestamp with time zone not null,
    actor_id uuid not null,
    actor_kind varchar(16) not null,
    action varchar(100) not null,
    subject_type varchar(64) not null,
    subject_id uuid,
    details varchar(4000) not null,
    -- authenticates the row, made in the transaction that adds it
    mac bytea not null
);

create index audit_entry_occurred on audit_entry (occurred_at, id);

create index audit_entry_actor on audit_entry (actor_id, occurred_at);

create index audit_entry_subject on audit_entry (subject_id, occurred_at);

-- Entries that are committed and not sealed yet.
create table audit_pending (
    entry_id uuid not null primary key references audit_entry (id)
);

-- The chain: each seal authenticates its entry and the seal before it.
create table audit_seal (
    sequence_number bigint not null primary key,
    entry_id uuid not null references audit_entry (id),
    mac bytea not null,
    constraint audit_seal_entry_unique unique (entry_id)
);

-- One row: the chain's end. Locked by the one server that seals.
create table audit_head (
    id smallint not null primary key,
    sequence_number bigint not null,
    -- null before the first seal
    mac bytea,
    sealed_at timestamp with time zone,
    version bigint not null,
    constraint audit_head_single check (id = 1)
);

insert into audit_head (id, sequence_number, version) values (1, 0, 0);
