--liquibase formatted sql

--changeset nezabudka:fulfilment-001-claim-causes
--comment: what claims come from
alter table dictionary_entry drop constraint dictionary_entry_dictionary_check;
alter table dictionary_entry add constraint dictionary_entry_dictionary_check check (dictionary in
    ('SOURCES', 'INDUSTRIES', 'POSITIONS', 'ACTIVITY_KINDS', 'CLIENT_ACTIONS', 'CONTACT_RESULTS', 'PRODUCT_GROUPS', 'CLAIM_CAUSES'));
insert into dictionary_entry (dictionary, code, name_ru, name_en, tone, place) values
    ('CLAIM_CAUSES', 'production', 'Брак производства', 'Fault of production', 'RED', 10),
    ('CLAIM_CAUSES', 'wrong-size', 'Неверный размер', 'Wrong size', 'ORANGE', 20),
    ('CLAIM_CAUSES', 'measurement', 'Ошибка замера', 'Wrong measurement', 'CYAN', 30),
    ('CLAIM_CAUSES', 'project', 'Ошибка проекта', 'Fault of the project', 'VIOLET', 40),
    ('CLAIM_CAUSES', 'transport', 'Повреждение при доставке', 'Damage on the way', 'AMBER', 50),
    ('CLAIM_CAUSES', 'incomplete', 'Некомплект', 'Something is missing', 'BLUE', 60),
    ('CLAIM_CAUSES', 'assembly', 'Ошибка монтажа', 'Fault of assembly', 'TEAL', 70),
    ('CLAIM_CAUSES', 'supplier', 'Брак поставщика', 'Fault of a supplier', 'SLATE', 80),
    ('CLAIM_CAUSES', 'usage', 'Эксплуатация', 'Usage', 'GRAY', 90);
--rollback delete from dictionary_entry where dictionary = 'CLAIM_CAUSES';
--rollback alter table dictionary_entry drop constraint dictionary_entry_dictionary_check;
--rollback alter table dictionary_entry add constraint dictionary_entry_dictionary_check check (dictionary in ('SOURCES', 'INDUSTRIES', 'POSITIONS', 'ACTIVITY_KINDS', 'CLIENT_ACTIONS', 'CONTACT_RESULTS', 'PRODUCT_GROUPS'));

--changeset nezabudka:fulfilment-001-bookings
--comment: crews and vehicles are booked as people are: no two windows of one overlap
alter table booking drop constraint booking_resource_kind_check;
alter table booking add constraint booking_resource_kind_check check (resource_kind in ('EMPLOYEE', 'CREW', 'VEHICLE'));
--rollback delete from booking where resource_kind <> 'EMPLOYEE';
--rollback alter table booking drop constraint booking_resource_kind_check;
--rollback alter table booking add constraint booking_resource_kind_check check (resource_kind in ('EMPLOYEE'));

--changeset nezabudka:fulfilment-001-crews
--comment: who goes to clients, and with what
create table crew (
    id uuid primary key,
    version int not null check (version > 0),
    name text not null check (char_length(name) between 1 and 100),
    active boolean not null
);
create unique index crew_name_taken on crew (lower(name));

create table crew_member (
    crew_id uuid not null references crew on delete cascade,
    employee_id uuid not null references employee,
    primary key (crew_id, employee_id)
);
create index crew_member_of on crew_member (employee_id);

create table vehicle (
    id uuid primary key,
    version int not null check (version > 0),
    name text not null check (char_length(name) between 1 and 100),
    plate text not null check (char_length(plate) between 1 and 20),
    capacity text,
    active boolean not null
);
create unique index vehicle_plate_taken on vehicle (plate);
--rollback drop table vehicle;
--rollback drop table crew_member;
--rollback drop table crew;

--changeset nezabudka:fulfilment-001-jobs-and-claims
--comment: deliveries, assemblies, claims
create sequence job_number;
create sequence claim_number;

create table order_claim (
    id uuid primary key,
    version int not null check (version > 0),
    number bigint not null unique,
    order_id uuid not null references customer_order,
    taken_by uuid references employee,
    taken_at timestamptz not null,
    line int check (line > 0),
    visit_id uuid,
    cause text,
    description text not null,
    found_by text,
    culprit_id uuid references department,
    cost bigint check (cost >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    deadline date,
    state text not null check (state in ('NEW', 'IN_WORK', 'RESOLVED', 'REJECTED')),
    verdict jsonb,
    closing jsonb,
    reopenings jsonb not null check (jsonb_typeof(reopenings) = 'array'),
    check ((cost is null) = (currency is null)),
    check ((verdict is null) = (state = 'NEW')),
    check ((closing is not null) = (state = 'RESOLVED'))
);
create index order_claim_of_order on order_claim (order_id);
create index order_claim_open on order_claim (deadline) where state in ('NEW', 'IN_WORK');

create table fulfilment_job (
    id uuid primary key,
    version int not null check (version > 0),
    number bigint not null unique,
    kind text not null check (kind in ('DELIVERY', 'ASSEMBLY')),
    order_id uuid not null references customer_order,
    claim_id uuid references order_claim,
    planned_by uuid references employee,
    planned_at timestamptz not null,
    form jsonb not null,
    cost bigint check (cost >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    crew_id uuid not null references crew,
    -- No references: the windows may be given free after the visit was.
    crew_booking uuid not null,
    vehicle_id uuid references vehicle,
    vehicle_booking uuid,
    state text not null check (state in ('PLANNED', 'ON_WAY', 'DONE', 'FAILED', 'CANCELLED')),
    acted_by uuid references employee,
    acted_at timestamptz,
    reason text,
    act jsonb,
    check (ends_at > starts_at),
    check ((cost is null) = (currency is null)),
    check ((vehicle_id is null) = (vehicle_booking is null)),
    check (vehicle_id is null or kind = 'DELIVERY'),
    check ((acted_at is null) = (state = 'PLANNED')),
    check ((reason is not null) = (state in ('FAILED', 'CANCELLED'))),
    check ((act is not null) = (state = 'DONE'))
);
create index fulfilment_job_of_order on fulfilment_job (order_id);
create index fulfilment_job_of_claim on fulfilment_job (claim_id) where claim_id is not null;
create index fulfilment_job_by_window on fulfilment_job (starts_at, number);
create index fulfilment_job_of_crew on fulfilment_job (crew_id, starts_at);
alter table order_claim add constraint order_claim_visit foreign key (visit_id) references fulfilment_job;
--rollback alter table order_claim drop constraint order_claim_visit;
--rollback drop table fulfilment_job;
--rollback drop table order_claim;
--rollback drop sequence claim_number;
--rollback drop sequence job_number;
