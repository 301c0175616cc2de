--liquibase formatted sql

--changeset nezabudka:reminder-001-reminders
--comment: how kinds of things remind, and what reminds of what and when
create table reminder_scenario (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
    version int not null check (version > 0),
    name_ru text collate "ru-RU-x-icu" not null check (char_length(name_ru) between 1 and 100),
    name_en text not null check (char_length(name_en) between 1 and 100),
    before_minutes int not null check (before_minutes between 0 and 10080),
    every_minutes int not null check (every_minutes between 1 and 1440),
    supervisor_after int not null check (supervisor_after between 0 and 100),
    template text not null check (char_length(template) between 1 and 300)
);
insert into reminder_scenario (code, version, name_ru, name_en, before_minutes, every_minutes, supervisor_after, template) values
    ('usual', 1, 'Обычный', 'Usual', 15, 15, 4, '{what} · {client}'),
    ('call', 1, 'Звонок', 'Call', 5, 10, 4, '{what} · {client} · {phone}'),
    ('meeting', 1, 'Встреча', 'Meeting', 60, 15, 4, '{what} · {client} · {address}'),
    ('email', 1, 'Письмо', 'E-mail', 0, 30, 4, '{what} · {client}'),
    ('measurement', 1, 'Замер', 'Measurement', 60, 15, 3, '{what} · {client} · {address}'),
    ('own', 1, 'Своё напоминание', 'Own reminder', 0, 10, 0, '{what} · {client}');
create table reminder (
    id uuid primary key,
    version int not null check (version > 0),
    subject_kind text not null,
    subject_id uuid not null,
    -- no reference: a code without a scenario of its own reminds by the usual one
    scenario text not null,
    employee_id uuid not null references employee,
    client_id uuid references client on delete cascade,
    due_at timestamptz not null,
    facts jsonb not null,
    signs int not null check (signs >= 0),
    supervisor_told boolean not null,
    state text not null check (state in ('ACTIVE', 'DONE', 'CANCELLED')),
    next_sign_at timestamptz,
    raised boolean not null,
    ended_at timestamptz,
    ended_by uuid references employee,
    note text,
    constraint reminder_of_subject unique (subject_kind, subject_id),
    check ((state = 'ACTIVE') = (next_sign_at is not null)),
    check ((state = 'ACTIVE') = (ended_at is null)),
    check (state = 'ACTIVE' or not raised)
);
create index reminder_next_sign on reminder (next_sign_at, id) where state = 'ACTIVE';
create index reminder_of_employee on reminder (employee_id, due_at, id) where state = 'ACTIVE';
create index reminder_of_client on reminder (client_id) where client_id is not null;
--rollback drop table reminder;
--rollback drop table reminder_scenario;
