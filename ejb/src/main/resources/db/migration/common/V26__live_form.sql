-- A form while the two have it open: who is there, and how long each part has taken. Nothing of what they write.

create table part_clock (
    meeting_id uuid not null references one_to_one (id) on delete cascade,
    part varchar(16) not null,
    millis bigint not null,
    -- until when it was counted, while it is the part at hand
    counted_until timestamp with time zone,
    version bigint not null,
    primary key (meeting_id, part)
);

-- Servers share it: each looks here for whom the others have at a form. Rows of those who left without a word are
-- removed after a day.
create table presence (
    meeting_id uuid not null references one_to_one (id) on delete cascade,
    person_id uuid not null,
    -- the field in which they write
    field varchar(40),
    seen_at timestamp with time zone not null,
    version bigint not null,
    primary key (meeting_id, person_id)
);

create index presence_seen on presence (seen_at);
