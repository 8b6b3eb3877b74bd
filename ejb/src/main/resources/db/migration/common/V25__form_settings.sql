-- The names, help texts and questions of the form's parts, as the company words them. A version is never changed: what was
-- held is read with the version of its day. Before the first one, what comes with the application.
create table form_version (
    version integer not null primary key,
    made_by uuid not null,
    made_at timestamp with time zone not null
);

create index form_version_made on form_version (made_at);

create table form_wording (
    version integer not null references form_version (version),
    -- OPENING, RECOGNITION, IMPROVEMENT, OBSTACLES, INVOLVEMENT, CLOSING
    part varchar(16) not null,
    -- FR, EN
    language varchar(2) not null,
    -- 0 the name, 1 the help text, 2 and on the questions
    place smallint not null,
    wording varchar(500) not null,
    primary key (version, part, language, place)
);

-- What comes with the application, in force since ever; locked by who makes a version.
insert into form_version (version, made_by, made_at)
values (0, '00000000-0000-0000-0000-000000000000', timestamp with time zone '1970-01-01 00:00:00+00:00');
