--liquibase formatted sql

--changeset nezabudka:call-001-calls
--comment: what the exchange handled, each conversation once
create table call (
    id uuid primary key,
    pbx text not null,
    linked_id text not null,
    version int not null check (version > 0),
    direction text not null check (direction in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
    outcome text not null check (outcome in ('IN_PROGRESS', 'ANSWERED', 'NO_ANSWER', 'CANCELLED', 'BUSY', 'ABANDONED',
        'UNAVAILABLE', 'FAILED', 'EXTENSION_NO_ANSWER')),
    -- Whether there is a party outside at all; its number as the exchange gave it, and in digits of E.164 where it has such.
    outside boolean not null,
    outside_number text,
    outside_digits text collate "C" check (outside_digits ~ '^[1-9][0-9]{6,14}$'),
    outside_name text,
    outside_hidden boolean not null default false,
    placed_by text,
    dialled_number text,
    own_line text,
    trunk text,
    queue text,
    started_at timestamptz not null,
    pbx_answered_at timestamptz,
    answered_at timestamptz,
    ended_at timestamptz,
    talk_ms bigint not null default 0 check (talk_ms >= 0),
    hung_up_by text check (hung_up_by in ('OUTSIDE', 'EMPLOYEE', 'PBX')),
    click_to_call boolean not null default false,
    recording_file text,
    channel_ids text[] not null default '{}',
    joined_linked_ids text[] not null default '{}',
    legs jsonb not null default '[]' check (jsonb_typeof(legs) = 'array'),
    transfers jsonb not null default '[]' check (jsonb_typeof(transfers) = 'array'),
    client_id uuid references client,
    -- Who spoke last, else who rang or placed it: the one a list names.
    employee_id uuid references employee,
    -- Who sat at each extension then; every one of them is a participant.
    staff jsonb not null default '{}' check (jsonb_typeof(staff) = 'object'),
    missed boolean not null generated always as (
        direction = 'INBOUND' and outcome not in ('IN_PROGRESS', 'ANSWERED')) stored,
    -- Whether an employee took part; kept true by a trigger on call_participant.
    attended boolean not null default false,
    unique (pbx, linked_id),
    check ((outcome = 'IN_PROGRESS') = (ended_at is null))
);
create index call_by_start on call (started_at, id);
create index call_of_client on call (client_id, started_at, id) where client_id is not null;
create index call_unattended on call (started_at, id) where not attended;
create index call_missed on call (started_at, id) where missed;
create index call_in_progress on call (started_at, id) where outcome = 'IN_PROGRESS';
create index call_of_number on call (outside_digits, started_at) where outside_digits is not null;
create index call_of_number_tail on call (reverse(outside_digits) collate "C" text_pattern_ops)
    where outside_digits is not null;
create index call_number_inside on call using gin (outside_digits gin_trgm_ops) where outside_digits is not null;
create index call_name_inside on call using gin (translate(lower(outside_name), 'ё', 'е') gin_trgm_ops)
    where outside_name is not null;

create table call_participant (
    call_id uuid not null references call on delete cascade,
    employee_id uuid not null references employee,
    -- Repeated from the call, so that one index gives the calls of an employee in their order.
    started_at timestamptz not null,
    primary key (call_id, employee_id)
);
create index call_participant_calls on call_participant (employee_id, started_at, call_id);

create table call_candidate (
    call_id uuid not null references call on delete cascade,
    client_id uuid not null references client on delete cascade,
    place smallint not null,
    primary key (call_id, client_id)
);
create index call_candidate_client on call_candidate (client_id);
--rollback drop table call_candidate;
--rollback drop table call_participant;
--rollback drop table call;

--changeset nezabudka:call-001-attended splitStatements:false
--comment: a call is attended as long as an employee took part in it, whoever writes the participant
create function call_participant_changed() returns trigger language plpgsql as $$
begin
    update call c
       set attended = exists (select from call_participant p where p.call_id = c.id)
     where c.id in (select t.call_id from touched t)
       and c.attended <> exists (select from call_participant p where p.call_id = c.id);
    return null;
end
$$;
create trigger call_participant_added after insert on call_participant
    referencing new table as touched for each statement execute function call_participant_changed();
create trigger call_participant_removed after delete on call_participant
    referencing old table as touched for each statement execute function call_participant_changed();
--rollback drop trigger call_participant_added on call_participant;
--rollback drop trigger call_participant_removed on call_participant;
--rollback drop function call_participant_changed();
