--liquibase formatted sql

--changeset nezabudka:access-007-calendar-links
--comment: the secret addresses by which telephones read calendars; only their hashes are kept
create table calendar_link (
    employee_id uuid primary key references account on delete cascade,
    token_hash text not null unique,
    created_at timestamptz not null,
    read_at timestamptz,
    contents text,
    changed_at timestamptz not null
);
--rollback drop table calendar_link;
