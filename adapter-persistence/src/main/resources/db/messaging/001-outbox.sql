--liquibase formatted sql

--changeset nezabudka:messaging-001-outbox
--comment: what leaves the system, and how far it has come
create table outgoing_message (
    id uuid primary key,
    version int not null check (version > 0),
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address text not null check (char_length(address) between 1 and 254),
    name text check (char_length(name) <= 200),
    employee_id uuid references employee,
    title text not null check (char_length(title) between 1 and 250),
    body text not null,
    html text,
    about_kind text,
    about_id uuid,
    created_at timestamptz not null,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    attempts int not null check (attempts >= 0),
    next_try_at timestamptz,
    sending_since timestamptz,
    sent_at timestamptz,
    error text check (char_length(error) <= 500),
    check ((about_kind is null) = (about_id is null)),
    check ((state = 'QUEUED') = (next_try_at is not null)),
    check ((state = 'SENDING') = (sending_since is not null)),
    check ((state = 'SENT') = (sent_at is not null))
);
create index outgoing_message_due on outgoing_message (next_try_at, id) where state = 'QUEUED';
create index outgoing_message_sending on outgoing_message (sending_since) where state = 'SENDING';
create index outgoing_message_newest on outgoing_message (created_at desc, id desc);
create index outgoing_message_state on outgoing_message (state, created_at desc, id desc);
create index outgoing_message_sent on outgoing_message (sent_at) where state = 'SENT';
--rollback drop table outgoing_message;
