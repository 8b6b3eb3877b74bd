-- What each side of a one-to-one prepares: its author's alone until it is published, the pair's from then on. Bound to the
-- one-to-one and not to its day, so that moving it keeps everything.
create table preparation (
    id uuid not null primary key,
    meeting_id uuid not null references one_to_one (id),
    -- EMPLOYEE, MANAGER: whose it is, of the pair that is stored on the one-to-one
    party varchar(16) not null,
    written_at timestamp with time zone not null,
    -- null until its author shows it to the other
    published_at timestamp with time zone,
    version bigint not null,
    constraint preparation_party_unique unique (meeting_id, party)
);

-- Sealed under the employee's key for 'prepared_text:<preparation>:<item>'.
create table prepared_text (
    preparation_id uuid not null references preparation (id),
    -- TOPICS, MOOD, OBSTACLES of the employee; WINS, POINTS of the manager
    item varchar(16) not null,
    content bytea not null,
    primary key (preparation_id, item)
);
