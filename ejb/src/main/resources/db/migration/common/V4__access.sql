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
