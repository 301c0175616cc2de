--liquibase formatted sql

--changeset nezabudka:calllist-001-call-lists
--comment: clients who are to be called one after another, by one employee or several
create table call_list (
    id uuid primary key,
    version int not null check (version > 0),
    name text not null,
    owner_id uuid not null references employee,
    made_at timestamptz not null,
    closed_at timestamptz
);
create index call_list_owner on call_list (owner_id, made_at);

create table call_list_caller (
    list_id uuid not null references call_list on delete cascade,
    employee_id uuid not null references employee,
    primary key (list_id, employee_id)
);
create index call_list_caller_employee on call_list_caller (employee_id);

create table call_list_entry (
    list_id uuid not null references call_list on delete cascade,
    client_id uuid not null references client on delete cascade,
    version int not null check (version > 0),
    place int not null check (place >= 0),
    state text not null check (state in ('PENDING', 'CALLED', 'SKIPPED')),
    attempts int not null check (attempts >= 0),
    call_again_at timestamptz,
    taken_by uuid references employee,
    taken_at timestamptz,
    result text,
    done_by uuid references employee,
    done_at timestamptz,
    primary key (list_id, client_id),
    check ((taken_by is null) = (taken_at is null)),
    check ((state = 'PENDING') = (done_at is null))
);
create unique index call_list_entry_place on call_list_entry (list_id, place);
create index call_list_entry_pending on call_list_entry (list_id, place) where state = 'PENDING';
create index call_list_entry_client on call_list_entry (client_id);
--rollback drop table call_list_entry;
--rollback drop table call_list_caller;
--rollback drop table call_list;
