--liquibase formatted sql

--changeset nezabudka:access-001-roles
--comment: named sets of permissions, and the accounts that bear them
create table role (
    id uuid primary key,
    name text collate "ru-RU-x-icu" not null check (char_length(name) between 1 and 100),
    version int not null check (version > 0)
);
create unique index role_name_taken on role (lower(name));
create table role_permission (
    role_id uuid not null references role on delete cascade,
    -- resource.action, as the program names it; the program ignores what it does not know
    access_right text not null,
    scope text not null check (scope in ('OWN', 'DEPARTMENT', 'ALL')),
    primary key (role_id, access_right)
);
create table account (
    employee_id uuid primary key references employee,
    login text not null unique check (login = lower(login) and char_length(login) between 2 and 60),
    password_hash text not null,
    enabled boolean not null,
    version int not null check (version > 0)
);
create table account_role (
    employee_id uuid not null references account on delete cascade,
    role_id uuid not null references role,
    primary key (employee_id, role_id)
);
create index account_role_role on account_role (role_id);
--rollback drop table account_role;
--rollback drop table account;
--rollback drop table role_permission;
--rollback drop table role;
