--liquibase formatted sql

--changeset nezabudka:measurement-001-kinds
--comment: kinds of measurements with what they demand, and how long things may take
create table measurement_kind (
    id uuid primary key,
    version int not null check (version > 0),
    name text not null check (char_length(name) between 1 and 100),
    duration_minutes int not null check (duration_minutes between 15 and 720),
    requirements jsonb not null check (jsonb_typeof(requirements) = 'object'),
    active boolean not null
);
create unique index measurement_kind_name_taken on measurement_kind (lower(name));

create table measurement_rules (
    -- There is one set of rules.
    single boolean primary key default true check (single),
    version int not null check (version > 0),
    acceptance_minutes int not null check (acceptance_minutes between 60 and 43200),
    resubmission_minutes int not null check (resubmission_minutes between 60 and 43200)
);

insert into measurement_kind (id, version, name, duration_minutes, requirements, active) values
    ('01900000-0000-7000-8000-0000000000a1', 1, 'Кухня', 90, '{
        "documents": [{"kind": "PHOTO", "atLeast": 3}, {"kind": "SKETCH", "atLeast": 1}],
        "checklist": [
            {"name": "Стены на трёх высотах", "required": true}, {"name": "Потолок и углы", "required": true},
            {"name": "Розетки и выключатели", "required": true}, {"name": "Вентиляция", "required": true},
            {"name": "Трубы и счётчики", "required": true}, {"name": "Окна и двери", "required": true},
            {"name": "Образцы показаны", "required": false}]}', true),
    ('01900000-0000-7000-8000-0000000000a2', 1, 'Шкаф, гардеробная', 60, '{
        "documents": [{"kind": "PHOTO", "atLeast": 2}, {"kind": "SKETCH", "atLeast": 1}],
        "checklist": [
            {"name": "Стены на трёх высотах", "required": true}, {"name": "Потолок и пол", "required": true},
            {"name": "Розетки и выключатели", "required": true}, {"name": "Образцы показаны", "required": false}]}', true),
    ('01900000-0000-7000-8000-0000000000a3', 1, 'Офис', 120, '{
        "documents": [{"kind": "PHOTO", "atLeast": 3}, {"kind": "DRAWING", "atLeast": 1}],
        "checklist": [
            {"name": "План помещения", "required": true}, {"name": "Розетки и сеть", "required": true},
            {"name": "Окна и двери", "required": true}]}', true),
    ('01900000-0000-7000-8000-0000000000a4', 1, 'Другое', 60, '{
        "documents": [{"kind": "PHOTO", "atLeast": 1}], "checklist": []}', true);
--rollback drop table measurement_rules;
--rollback drop table measurement_kind;

--changeset nezabudka:measurement-001-measurements
--comment: measurements, the versions of their results, and the questions asked about them
create sequence measurement_number;

create table measurement (
    id uuid primary key,
    version int not null check (version > 0),
    number bigint not null unique,
    assigner_id uuid not null references employee,
    created_at timestamptz not null,
    client_id uuid not null references client,
    kind_id uuid not null references measurement_kind,
    district_id uuid references district,
    object text not null,
    contact_name text,
    phone text check (phone ~ '^[1-9][0-9]{6,14}$'),
    priority text not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'VERY_HIGH')),
    -- The rest of the form.
    task jsonb not null,
    requirements jsonb not null,
    measurer_id uuid references employee,
    visit_start timestamptz,
    visit_end timestamptz,
    -- No reference: the window may be given free after the visit was.
    booking_id uuid,
    seen_at timestamptz,
    phase text not null check (phase in ('NEW', 'SCHEDULED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    since timestamptz not null,
    started_at timestamptz,
    cancelled_by uuid references employee,
    cancel_reason text,
    draft jsonb not null,
    due timestamptz,
    supersedes uuid references measurement,
    superseded_by uuid references measurement,
    -- Derived, for lists.
    question_open boolean not null,
    awaited_until timestamptz,
    submitted_at timestamptz,
    accepted_at timestamptz,
    search text not null,
    check ((measurer_id is null) = (visit_start is null)),
    check ((measurer_id is null) = (visit_end is null)),
    check ((measurer_id is null) = (booking_id is null)),
    check (visit_end > visit_start),
    check ((phase = 'CANCELLED') = (cancelled_by is not null)),
    check ((phase = 'CANCELLED') = (cancel_reason is not null)),
    check ((phase = 'ACCEPTED') = (accepted_at is not null)),
    check (superseded_by is null or phase = 'ACCEPTED'),
    check (not question_open or phase not in ('ACCEPTED', 'CANCELLED'))
);
create index measurement_of_client on measurement (client_id, number desc);
create index measurement_by_visit on measurement (visit_start, number) where visit_start is not null;
create index measurement_of_measurer on measurement (measurer_id, visit_start);
create index measurement_of_assigner on measurement (assigner_id, number desc);
create index measurement_awaited on measurement (awaited_until) where awaited_until is not null;
create index measurement_open on measurement (phase) where phase not in ('ACCEPTED', 'CANCELLED');
create index measurement_search on measurement using gin (search gin_trgm_ops);

-- A version of the result as it was handed in: only the verdict comes to it.
create table measurement_submission (
    measurement_id uuid not null references measurement on delete cascade,
    number int not null check (number > 0),
    submitted_by uuid not null references employee,
    submitted_at timestamptz not null,
    result jsonb not null,
    verdict text check (verdict in ('ACCEPTED', 'RETURNED')),
    judged_by uuid references employee,
    judged_at timestamptz,
    reason text,
    until timestamptz,
    primary key (measurement_id, number),
    check ((verdict is null) = (judged_by is null)),
    check ((verdict is null) = (judged_at is null)),
    check ((verdict is not distinct from 'RETURNED') = (reason is not null)),
    -- Four eyes.
    check (judged_by <> submitted_by)
);

create table measurement_clarification (
    measurement_id uuid not null references measurement on delete cascade,
    number int not null check (number > 0),
    side text not null check (side in ('OFFICE', 'MEASURER')),
    asked_by uuid not null references employee,
    asked_at timestamptz not null,
    question text not null,
    details text,
    files uuid[] not null,
    until timestamptz not null,
    ended text check (ended in ('ANSWERED', 'WITHDRAWN')),
    ended_by uuid references employee,
    ended_at timestamptz,
    answer text,
    answer_files uuid[] not null,
    primary key (measurement_id, number),
    check ((ended is null) = (ended_by is null)),
    check ((ended is null) = (ended_at is null)),
    check ((ended is not distinct from 'ANSWERED') = (answer is not null))
);
create unique index measurement_one_question on measurement_clarification (measurement_id) where ended is null;
--rollback drop table measurement_clarification;
--rollback drop table measurement_submission;
--rollback drop table measurement;
--rollback drop sequence measurement_number;
