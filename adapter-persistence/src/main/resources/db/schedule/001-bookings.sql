--liquibase formatted sql

--changeset nezabudka:schedule-001-bookings
--comment: windows that are booked or held, and the rule that no two of one resource overlap
create table booking (
    id uuid primary key,
    resource_kind text not null check (resource_kind in ('EMPLOYEE')),
    resource_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    -- With the way to the next client.
    free_at timestamptz not null,
    blocked tstzrange not null generated always as (tstzrange(starts_at, free_at, '[)')) stored,
    -- A reservation: whose, and until when.
    held_by uuid references employee,
    held_until timestamptz,
    -- A booking: what for, and why it may lie outside of the hours.
    purpose_owner text check (purpose_owner ~ '^[a-z][a-z-]{0,39}$'),
    purpose_id uuid,
    forced text check (char_length(forced) <= 300),
    check (ends_at > starts_at),
    check (free_at >= ends_at),
    check ((held_by is null) = (held_until is null)),
    check ((purpose_owner is null) = (purpose_id is null)),
    check ((held_by is null) <> (purpose_id is null)),
    check (forced is null or purpose_id is not null),
    constraint booking_never_twice exclude using gist (resource_id with =, resource_kind with =, blocked with &&)
);
create index booking_held on booking (held_until) where held_until is not null;
create index booking_of_purpose on booking (purpose_id) where purpose_id is not null;
--rollback drop table booking;

--changeset nezabudka:schedule-001-planning
--comment: districts, who goes where, how windows are planned, and dates that differ from somebody's week
create table district (
    id uuid primary key,
    version int not null check (version > 0),
    name text not null check (char_length(name) between 1 and 100),
    travel_minutes int check (travel_minutes between 0 and 480),
    archived boolean not null default false
);
create unique index district_name_taken on district (lower(name));

create table measurer_district (
    employee_id uuid not null references employee,
    district_id uuid not null references district,
    primary key (employee_id, district_id)
);
create index measurer_district_of on measurer_district (district_id);

create table planning_rules (
    -- There is one company.
    single boolean primary key default true check (single),
    version int not null check (version > 0),
    travel_minutes int not null check (travel_minutes between 0 and 480),
    reservation_minutes int not null check (reservation_minutes between 1 and 240),
    grid_minutes int not null check (grid_minutes in (10, 15, 20, 30, 60))
);

alter table employee_hours add column special_days jsonb not null default '[]' check (jsonb_typeof(special_days) = 'array');
--rollback alter table employee_hours drop column special_days;
--rollback drop table planning_rules;
--rollback drop table measurer_district;
--rollback drop table district;
