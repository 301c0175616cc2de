--liquibase formatted sql

--changeset nezabudka:access-004-grants
--comment: additional access to a client for a time; it ends by its period or by a revocation, and stays as history
create table access_grant (
    id uuid primary key,
    version int not null check (version > 0),
    client_id uuid not null references client on delete cascade,
    employee_id uuid references employee,
    department_id uuid references department on delete cascade,
    level text not null check (level in ('READ', 'WRITE')),
    granted_from timestamptz not null,
    granted_until timestamptz not null,
    ground text not null check (char_length(ground) between 1 and 300),
    order_number text check (char_length(order_number) between 1 and 40),
    granted_by uuid references employee,
    granted_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid references employee,
    revocation_reason text check (char_length(revocation_reason) between 1 and 300),
    check (num_nonnulls(employee_id, department_id) = 1),
    check (granted_from < granted_until),
    check (revoked_at is not null or (revoked_by is null and revocation_reason is null))
);
create index access_grant_employee on access_grant (employee_id, granted_until, client_id) where revoked_at is null;
create index access_grant_department on access_grant (department_id, granted_until, client_id) where revoked_at is null;
create index access_grant_client on access_grant (client_id, granted_at);
create index access_grant_history on access_grant (granted_until, id);
--rollback drop table access_grant;

--changeset nezabudka:access-004-deputies
--comment: who stands in for whom and when
create table deputy (
    id uuid primary key,
    version int not null check (version > 0),
    absent_id uuid not null references employee,
    deputy_id uuid not null references employee,
    period_from timestamptz not null,
    period_until timestamptz not null,
    ground text not null check (char_length(ground) between 1 and 300),
    order_number text check (char_length(order_number) between 1 and 40),
    appointed_by uuid references employee,
    appointed_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid references employee,
    ending_reason text check (char_length(ending_reason) between 1 and 300),
    check (absent_id <> deputy_id),
    check (period_from < period_until),
    check (ended_at is not null or (ended_by is null and ending_reason is null))
);
create index deputy_deputy on deputy (deputy_id, period_until) where ended_at is null;
create index deputy_absent on deputy (absent_id, period_until) where ended_at is null;
create index deputy_history on deputy (period_until, id);
--rollback drop table deputy;
