--liquibase formatted sql

--changeset nezabudka:worktime-001-calendars
--comment: when the company works, when each employee does, and who is away
create table working_calendar (
    -- There is one company.
    single boolean primary key default true check (single),
    version int not null check (version > 0),
    week jsonb not null check (jsonb_typeof(week) = 'object'),
    special_days jsonb not null check (jsonb_typeof(special_days) = 'array')
);

create table employee_hours (
    employee_id uuid primary key references employee,
    version int not null check (version > 0),
    -- Without a week of their own the company's holds.
    week jsonb check (jsonb_typeof(week) = 'object')
);

create table absence (
    id uuid primary key,
    employee_id uuid not null references employee,
    kind text not null check (kind in ('VACATION', 'SICK', 'BUSINESS_TRIP', 'OTHER')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason text,
    added_by uuid references employee,
    check (ends_at > starts_at)
);
create index absence_of_employee on absence (employee_id, ends_at);
--rollback drop table absence;
--rollback drop table employee_hours;
--rollback drop table working_calendar;
