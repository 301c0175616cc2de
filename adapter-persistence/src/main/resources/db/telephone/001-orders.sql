--liquibase formatted sql

--changeset nezabudka:telephone-001-orders
--comment: what employees order of the telephone exchange from the screen, until it has left and a while longer
create table telephone_order (
    id uuid primary key,
    version int not null check (version > 0),
    employee_id uuid not null references employee,
    telephone text not null check (char_length(telephone) between 2 and 8),
    task text not null check (task in ('PLACE', 'HAND_OVER', 'TAKE_BACK', 'HANG_UP')),
    channel_id text unique check (char_length(channel_id) <= 32),
    number text,
    client_id uuid references client,
    call_pbx text,
    call_linked_id text,
    target text,
    attended boolean,
    ordered_at timestamptz not null,
    state text not null check (state in ('ORDERED', 'SENT', 'ACCEPTED', 'FAILED')),
    pbx text,
    failure text,
    check ((task = 'PLACE') = (channel_id is not null)),
    check ((task = 'PLACE') = (number is not null)),
    check ((task = 'PLACE') = (call_linked_id is null)),
    check ((call_pbx is null) = (call_linked_id is null)),
    check ((task = 'HAND_OVER') = (target is not null)),
    check ((task = 'HAND_OVER') = (attended is not null)),
    check ((state = 'FAILED') = (failure is not null))
);
create index telephone_order_waiting on telephone_order (ordered_at) where state in ('ORDERED', 'SENT');
create index telephone_order_old on telephone_order (ordered_at);
--rollback drop table telephone_order;
