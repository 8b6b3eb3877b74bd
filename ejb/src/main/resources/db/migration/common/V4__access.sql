-- Who signs in, and what they may do beyond what HR data gives them.

-- The id of an employee's account is the person's; an administrator from the configuration has no person.
create table account (
    id uuid not null primary key,
    -- for accounts without a person; others sign in with the person's user name
    user_name varchar(200),
    user_name_key varchar(200),
    display_name varchar(200),
    password_hash varchar(400),
    password_set_at timestamp with time zone,
    last_signed_in_at timestamp with time zone,
    -- raised to end all sessions of the account
    session_epoch integer not null,
    -- of the demonstration: signs in with one click
    demo boolean not null,
    -- the person's own choices; null: as HR data says, as the device says
    locale varchar(2),
    theme varchar(8),
    version bigint not null,
    constraint account_user_name_unique unique (user_name_key)
);

create table role_grant (
    id uuid not null primary key,
    account_id uuid not null references account (id),
    -- HR_PARTNER, HR_ADMIN, AUDITOR
    role_name varchar(16) not null,
    granted_by uuid not null,
    granted_at timestamp with time zone not null,
    constraint role_grant_unique unique (account_id, role_name)
);

-- The departments of an HR partner.
create table partner_department (
    account_id uuid not null references account (id),
    department_id uuid not null references department (id),
    primary key (account_id, department_id)
);

-- Failed sign-ins of one login or from one address. The subject is a digest: what somebody types as a login may be a
-- password.
create table failed_attempts (
    subject varchar(64) not null primary key,
    failures integer not null,
    last_at timestamp with time zone not null,
    blocked_until timestamp with time zone,
    version bigint not null
);

create index failed_attempts_last on failed_attempts (last_at);

-- One-time links with which somebody chooses a password: the only way to set one.
create table one_time_link (
    id uuid not null primary key,
    account_id uuid not null references account (id),
    -- SHA-256 of the token; the token itself is shown once and kept nowhere
    secret_hash varchar(64) not null,
    issued_by uuid not null,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    -- for somebody who had signed in before: they are told, and a second administrator confirms where there is one
    known_account boolean not null,
    needs_confirmation boolean not null,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    used_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    told_at timestamp with time zone,
    version bigint not null,
    constraint one_time_link_secret_unique unique (secret_hash)
);

create index one_time_link_account on one_time_link (account_id, issued_at);

-- Tokens for the API.
create table api_token (
    id uuid not null primary key,
    -- whose rights it has; null: an HR administrator's, for another system
    account_id uuid references account (id),
    name varchar(100) not null,
    -- SHA-256 of the token; prefix is its beginning, to tell one from another
    secret_hash varchar(64) not null,
    prefix varchar(16) not null,
    -- such as "coverage:read imports:write"
    scopes varchar(400) not null,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    version bigint not null,
    constraint api_token_secret_unique unique (secret_hash)
);

create index api_token_account on api_token (account_id);
