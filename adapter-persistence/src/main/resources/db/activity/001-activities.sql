--liquibase formatted sql

--changeset nezabudka:activity-001-choices
--comment: kinds of contact, what is done for clients, usual results; everything can be changed
alter table dictionary_entry drop constraint dictionary_entry_dictionary_check;
alter table dictionary_entry add constraint dictionary_entry_dictionary_check check (dictionary in
    ('SOURCES', 'INDUSTRIES', 'POSITIONS', 'ACTIVITY_KINDS', 'CLIENT_ACTIONS', 'CONTACT_RESULTS'));
insert into dictionary_entry (dictionary, code, name_ru, name_en, tone, place) values
    ('ACTIVITY_KINDS', 'call', 'Звонок', 'Call', 'BLUE', 10),
    ('ACTIVITY_KINDS', 'meeting', 'Встреча', 'Meeting', 'VIOLET', 20),
    ('ACTIVITY_KINDS', 'email', 'E-mail', 'E-mail', 'CYAN', 30),
    ('ACTIVITY_KINDS', 'sms', 'SMS', 'SMS', 'TEAL', 40),
    ('ACTIVITY_KINDS', 'messenger', 'Мессенджер', 'Messenger', 'GREEN', 50),
    ('ACTIVITY_KINDS', 'visit', 'Выезд к клиенту', 'Visit', 'ORANGE', 60),
    ('ACTIVITY_KINDS', 'presentation', 'Презентация', 'Presentation', 'AMBER', 70),
    ('ACTIVITY_KINDS', 'exhibition', 'Контакт на выставке', 'Exhibition', 'RED', 80),
    ('ACTIVITY_KINDS', 'letter', 'Письмо', 'Letter', 'SLATE', 90),
    ('ACTIVITY_KINDS', 'task', 'Задача', 'Task', 'GRAY', 100),
    ('CLIENT_ACTIONS', 'first-talk', 'Первичный разговор', 'First talk', 'GRAY', 10),
    ('CLIENT_ACTIONS', 'consultation', 'Консультация', 'Consultation', 'BLUE', 20),
    ('CLIENT_ACTIONS', 'needs', 'Выяснение потребностей', 'Finding out the needs', 'CYAN', 30),
    ('CLIENT_ACTIONS', 'offer', 'Подготовка предложения', 'Preparing an offer', 'AMBER', 40),
    ('CLIENT_ACTIONS', 'project', 'Подготовка проекта', 'Preparing a project', 'VIOLET', 50),
    ('CLIENT_ACTIONS', 'calculation', 'Расчёт стоимости', 'Calculation', 'ORANGE', 60),
    ('CLIENT_ACTIONS', 'measurement', 'Назначение замера', 'Arranging a measurement', 'TEAL', 70),
    ('CLIENT_ACTIONS', 'contract', 'Согласование договора', 'Agreeing the contract', 'GREEN', 80),
    ('CLIENT_ACTIONS', 'payment', 'Напоминание об оплате', 'Reminding of payment', 'RED', 90),
    ('CLIENT_ACTIONS', 'after-sale', 'Контакт после установки', 'After the assembly', 'SLATE', 100),
    ('CONTACT_RESULTS', 'interested', 'Интересуется', 'Interested', 'GREEN', 10),
    ('CONTACT_RESULTS', 'waits', 'Ждёт предложение', 'Waits for the offer', 'BLUE', 20),
    ('CONTACT_RESULTS', 'thinks', 'Думает', 'Thinks it over', 'AMBER', 30),
    ('CONTACT_RESULTS', 'agreed', 'Согласен', 'Agreed', 'TEAL', 40),
    ('CONTACT_RESULTS', 'no-answer', 'Не дозвонились', 'Could not be reached', 'SLATE', 50),
    ('CONTACT_RESULTS', 'call-later', 'Просил перезвонить', 'Asked to call later', 'CYAN', 60),
    ('CONTACT_RESULTS', 'expensive', 'Дорого', 'Too expensive', 'ORANGE', 70),
    ('CONTACT_RESULTS', 'refused', 'Отказ', 'Refused', 'RED', 80);
--rollback delete from dictionary_entry where dictionary in ('ACTIVITY_KINDS', 'CLIENT_ACTIONS', 'CONTACT_RESULTS');
--rollback alter table dictionary_entry drop constraint dictionary_entry_dictionary_check;
--rollback alter table dictionary_entry add constraint dictionary_entry_dictionary_check check (dictionary in ('SOURCES', 'INDUSTRIES', 'POSITIONS'));

--changeset nezabudka:activity-001-activities
--comment: facts and plans of contact; the work table, the journal and the calendar are views of them
create table activity (
    id uuid primary key,
    version int not null check (version > 0),
    kind_dictionary text not null generated always as ('ACTIVITY_KINDS') stored,
    kind text not null,
    client_id uuid references client on delete cascade,
    contact_person_id uuid references contact_person on delete set null,
    subject text check (char_length(subject) <= 200),
    goal text check (char_length(goal) <= 1000),
    description text check (char_length(description) <= 4000),
    priority text not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'VERY_HIGH')),
    action_dictionary text not null generated always as ('CLIENT_ACTIONS') stored,
    action text,
    action_details text check (char_length(action_details) <= 1000),
    assignee_id uuid not null references employee,
    assigner_id uuid references employee,
    author_id uuid references employee,
    -- 'infinity' while it is put off without a date: one order for all.
    starts_at timestamptz not null,
    ends_at timestamptz check (ends_at >= starts_at),
    due_at timestamptz not null generated always as (coalesce(ends_at, starts_at)) stored,
    state text not null check (state in ('PLANNED', 'HELD', 'POSTPONED', 'RESCHEDULED', 'CANCELLED')),
    open boolean not null generated always as (state in ('PLANNED', 'POSTPONED', 'RESCHEDULED')) stored,
    held_at timestamptz,
    result text check (char_length(result) <= 500),
    status_before text references client_status,
    status_after text references client_status,
    ended_by uuid references employee,
    ended_at timestamptz,
    reason text check (char_length(reason) <= 1000),
    checked_by uuid references employee,
    checked_at timestamptz,
    follows uuid references activity on delete set null,
    created_at timestamptz not null,
    foreign key (kind_dictionary, kind) references dictionary_entry,
    foreign key (action_dictionary, action) references dictionary_entry,
    check (client_id is not null or kind = 'task'),
    check (starts_at < 'infinity' or state = 'POSTPONED'),
    check ((held_at is not null) = (state = 'HELD')),
    check ((reason is not null) = (state = 'CANCELLED')),
    check ((ended_at is not null) = (state in ('HELD', 'CANCELLED'))),
    check (held_at <= ended_at),
    check ((checked_at is null) = (checked_by is null)),
    check (checked_by is null or (state = 'HELD' and checked_by <> assignee_id))
);
create index activity_work on activity (client_id, held_at, id) where state = 'HELD';
create index activity_next on activity (client_id, due_at, id) where open;
create index activity_client on activity (client_id, starts_at, id) where client_id is not null;
create index activity_journal on activity (starts_at, id);
create index activity_assignee on activity (assignee_id, starts_at, id);
create index activity_assigner on activity (assigner_id, starts_at, id) where assigner_id is not null;
create index activity_open on activity (starts_at, id) where open;
create index activity_open_assignee on activity (assignee_id, starts_at, id) where open;
create index activity_follows on activity (follows) where follows is not null;
create index activity_person on activity (contact_person_id) where contact_person_id is not null;

-- Every move to another date.
create table activity_move (
    activity_id uuid not null references activity on delete cascade,
    place smallint not null,
    moved_from timestamptz,
    moved_to timestamptz,
    reason text not null check (char_length(reason) between 1 and 1000),
    moved_by uuid references employee,
    moved_at timestamptz not null,
    primary key (activity_id, place)
);
--rollback drop table activity_move;
--rollback drop table activity;

--changeset nezabudka:activity-001-clients
--comment: what lists of clients show of the work with them
alter table client
    -- 'infinity' and '-infinity' for none: one order for both directions.
    add column next_action_at timestamptz not null default 'infinity',
    add column next_action_due timestamptz not null default 'infinity',
    add column next_action_kind text,
    add column last_contact_at timestamptz not null default '-infinity';
create index client_by_next_action on client (next_action_at, id);
create index client_by_last_contact on client (last_contact_at, id);
create index client_pool_by_next_action on client (next_action_at, id) where not held;
create index client_pool_by_last_contact on client (last_contact_at, id) where not held;
--rollback alter table client drop column next_action_at, drop column next_action_due, drop column next_action_kind, drop column last_contact_at;
