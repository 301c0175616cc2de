--liquibase formatted sql

--changeset nezabudka:notification-001-notifications
--comment: what employees were told, and of what they hear by e-mail as well
create table notification (
    id uuid primary key,
    employee_id uuid not null references employee,
    at timestamptz not null,
    kind text not null,
    about_kind text not null,
    about_id uuid not null,
    client_id uuid references client on delete cascade,
    facts jsonb not null,
    read_at timestamptz
);
create index notification_newest on notification (employee_id, at desc, id desc);
create index notification_unread on notification (employee_id, at desc, id desc) where read_at is null;
create index notification_client on notification (client_id) where client_id is not null;
create index notification_time on notification (at);
create table notification_mail_choice (
    employee_id uuid not null references employee,
    kind text not null,
    primary key (employee_id, kind)
);
--rollback drop table notification_mail_choice;
--rollback drop table notification;
