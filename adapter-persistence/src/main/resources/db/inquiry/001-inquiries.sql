--liquibase formatted sql

--changeset nezabudka:inquiry-001-inquiries
--comment: contacts from outside that need an answer, the chain of those who had to give it, and the rule that passes them on
create table inquiry (
    id uuid primary key,
    version int not null check (version > 0),
    source text not null check (source in ('MISSED_CALL', 'FORM', 'EMAIL', 'MESSENGER', 'MANUAL')),
    client_id uuid references client,
    phone text check (phone ~ '^[1-9][0-9]{6,14}$'),
    email text,
    contact_name text,
    note text,
    received_at timestamptz not null,
    owner_id uuid references employee,
    first_deadline timestamptz not null,
    deadline timestamptz not null,
    missed_deadlines int not null check (missed_deadlines >= 0),
    head_told_at timestamptz,
    -- Everybody was asked: the rule does not look at it any more.
    nobody_left boolean not null,
    state text not null check (state in ('OPEN', 'ANSWERED', 'RESOLVED')),
    closed_at timestamptz,
    closed_by uuid references employee,
    -- Working time since it was received, as the calendar stood then.
    took_ms bigint check (took_ms >= 0),
    evidence_kind text check (evidence_kind in ('CALL', 'MESSAGE')),
    evidence_id uuid,
    resolution text,
    check ((state = 'OPEN') = (closed_at is null)),
    check ((state = 'OPEN') = (took_ms is null)),
    check ((state = 'ANSWERED') = (evidence_id is not null)),
    check ((state = 'ANSWERED') = (evidence_kind is not null)),
    check ((state = 'RESOLVED') = (resolution is not null))
);
create index inquiry_due on inquiry (deadline, id) where state = 'OPEN' and not nobody_left;
create index inquiry_open on inquiry (deadline, id) where state = 'OPEN';
create index inquiry_open_of_owner on inquiry (owner_id, deadline, id) where state = 'OPEN';
create index inquiry_open_of_client on inquiry (client_id) where state = 'OPEN';
create index inquiry_open_of_phone on inquiry (phone) where state = 'OPEN';
create index inquiry_closed on inquiry (closed_at, id) where state <> 'OPEN';
create index inquiry_closed_of_owner on inquiry (owner_id, closed_at, id) where state <> 'OPEN';
create index inquiry_of_client on inquiry (client_id, received_at);
create index inquiry_by_receipt on inquiry (received_at);

create table inquiry_holding (
    inquiry_id uuid not null references inquiry on delete cascade,
    place smallint not null,
    employee_id uuid not null references employee,
    since timestamptz not null,
    until timestamptz,
    deadline timestamptz not null,
    why text not null check (why in ('CLIENT_MANAGER', 'ON_DUTY', 'PASSED_ON', 'TAKEN', 'HANDED_OVER')),
    given_by uuid references employee,
    primary key (inquiry_id, place)
);
create index inquiry_holding_owner on inquiry_holding (employee_id, since);

-- A call counts once, for one inquiry. It has no reference to the call: that may turn out to be part of another one and go.
create table inquiry_call (
    call_id uuid primary key,
    inquiry_id uuid not null references inquiry on delete cascade,
    part text not null check (part in ('MISSED', 'ATTEMPT')),
    place smallint not null,
    unique (inquiry_id, part, place)
);

create table callback_rule (
    -- There is one rule.
    single boolean primary key default true check (single),
    version int not null check (version > 0),
    minutes int not null check (minutes between 1 and 1440),
    head_after int not null check (head_after between 1 and 20),
    duty_order uuid[] not null
);
--rollback drop table callback_rule;
--rollback drop table inquiry_call;
--rollback drop table inquiry_holding;
--rollback drop table inquiry;
