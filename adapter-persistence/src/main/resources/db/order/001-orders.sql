--liquibase formatted sql

--changeset nezabudka:order-001-product-groups
--comment: product groups of positions
alter table dictionary_entry drop constraint dictionary_entry_dictionary_check;
alter table dictionary_entry add constraint dictionary_entry_dictionary_check check (dictionary in
    ('SOURCES', 'INDUSTRIES', 'POSITIONS', 'ACTIVITY_KINDS', 'CLIENT_ACTIONS', 'CONTACT_RESULTS', 'PRODUCT_GROUPS'));
insert into dictionary_entry (dictionary, code, name_ru, name_en, tone, place) values
    ('PRODUCT_GROUPS', 'kitchens', 'Кухни', 'Kitchens', 'AMBER', 10),
    ('PRODUCT_GROUPS', 'wardrobes', 'Шкафы и гардеробные', 'Wardrobes', 'BLUE', 20),
    ('PRODUCT_GROUPS', 'living-rooms', 'Гостиные', 'Living rooms', 'TEAL', 30),
    ('PRODUCT_GROUPS', 'bedrooms', 'Спальни', 'Bedrooms', 'VIOLET', 40),
    ('PRODUCT_GROUPS', 'children', 'Детские', 'Children''s rooms', 'ORANGE', 50),
    ('PRODUCT_GROUPS', 'upholstered', 'Мягкая мебель', 'Upholstered furniture', 'RED', 60),
    ('PRODUCT_GROUPS', 'offices', 'Офисная мебель', 'Office furniture', 'CYAN', 70),
    ('PRODUCT_GROUPS', 'worktops', 'Столешницы', 'Worktops', 'GREEN', 80),
    ('PRODUCT_GROUPS', 'appliances', 'Встраиваемая техника', 'Built-in appliances', 'GRAY', 90),
    ('PRODUCT_GROUPS', 'services', 'Услуги', 'Services', 'SLATE', 100);
--rollback delete from dictionary_entry where dictionary = 'PRODUCT_GROUPS';
--rollback alter table dictionary_entry drop constraint dictionary_entry_dictionary_check;
--rollback alter table dictionary_entry add constraint dictionary_entry_dictionary_check check (dictionary in ('SOURCES', 'INDUSTRIES', 'POSITIONS', 'ACTIVITY_KINDS', 'CLIENT_ACTIONS', 'CONTACT_RESULTS'));

--changeset nezabudka:order-001-orders
--comment: orders, the desks they lay on, their positions, and how the company runs them
create table order_rules (
    -- There is one set of rules.
    single boolean primary key default true check (single),
    version int not null check (version > 0),
    stages text[] not null check (cardinality(stages) > 0),
    gate text not null check (gate in ('NOTHING', 'CONTRACT', 'PRODUCTION')),
    -- Hundredths of a percent.
    discount_limit int not null check (discount_limit between 0 and 10000),
    rounding text not null check (rounding in ('KOPECK', 'ROUBLE')),
    usual_schedule jsonb not null
);

-- The last number of each year: its row is held until the order is stored, so no number is lost.
create table order_number (
    year int primary key,
    last int not null check (last > 0)
);

create table customer_order (
    id uuid primary key,
    version int not null check (version > 0),
    year int not null,
    sequence int not null check (sequence > 0),
    ordered_on date not null,
    client_id uuid not null references client,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    opened_by uuid references employee,
    opened_at timestamptz not null,
    manager_id uuid not null references employee,
    title text,
    address jsonb,
    promised date,
    note text,
    stage text not null check (stage in ('MEASUREMENT', 'PROJECT', 'CALCULATION', 'CONTRACT', 'PREPAYMENT', 'PRODUCTION',
        'DELIVERY', 'ASSEMBLY', 'DONE', 'CANCELLED')),
    since timestamptz not null,
    cancelled_from text,
    cancelled_by uuid references employee,
    cancel_reason text,
    retained bigint check (retained >= 0),
    department_id uuid references department,
    holder_id uuid references employee,
    custody_since timestamptz not null,
    measurement_id uuid references measurement,
    -- Versions of project and calculation, terms of payment, words of the technologist.
    sections jsonb not null,
    -- What the client owes, in minor units; what was paid is never kept, only summed up.
    due bigint not null check (due >= 0),
    search text not null,
    unique (year, sequence),
    check (department_id is not null or holder_id is not null),
    check ((stage = 'CANCELLED') = (cancelled_from is not null)),
    check ((stage = 'CANCELLED') = (cancel_reason is not null)),
    check ((stage = 'CANCELLED') = (retained is not null))
);
create index customer_order_of_client on customer_order (client_id, year desc, sequence desc);
create index customer_order_of_manager on customer_order (manager_id, year desc, sequence desc);
create index customer_order_of_holder on customer_order (holder_id) where stage not in ('DONE', 'CANCELLED');
create index customer_order_by_stage on customer_order (stage, promised);
create index customer_order_open on customer_order (promised) where stage not in ('DONE', 'CANCELLED');
create index customer_order_measurement on customer_order (measurement_id) where measurement_id is not null;
create index customer_order_search on customer_order using gin (search gin_trgm_ops);

create table order_custody (
    order_id uuid not null references customer_order on delete cascade,
    number int not null check (number > 0),
    department_id uuid references department,
    employee_id uuid references employee,
    since timestamptz not null,
    handed_by uuid references employee,
    note text,
    primary key (order_id, number),
    check (department_id is not null or employee_id is not null)
);

-- The positions of the present calculation.
create table order_line (
    order_id uuid not null references customer_order on delete cascade,
    number int not null check (number > 0),
    product_group text,
    product text not null,
    quantity numeric(12, 3) not null check (quantity > 0),
    price bigint not null check (price >= 0),
    amount bigint not null check (amount >= 0),
    primary key (order_id, number)
);
create index order_line_by_group on order_line (product_group);
--rollback drop table order_line;
--rollback drop table order_custody;
--rollback drop table customer_order;
--rollback drop table order_number;
--rollback drop table order_rules;

--changeset nezabudka:order-001-ledger splitStatements:false
--comment: the money of orders: lines are added and never changed
create table ledger_entry (
    id uuid primary key,
    position bigint generated always as identity unique,
    order_id uuid not null references customer_order,
    kind text not null check (kind in ('PAYMENT', 'REFUND', 'REVERSAL')),
    purpose text check (purpose in ('PREPAYMENT', 'FURTHER')),
    excess_accepted_by uuid references employee,
    reverses uuid unique references ledger_entry,
    of_refund boolean,
    reason text,
    amount bigint not null check (amount > 0),
    currency text not null,
    form text not null check (form in ('CASH', 'CASHLESS', 'CARD')),
    happened_on date not null,
    document_number text,
    external_number text,
    comment text,
    registered_by uuid references employee,
    registered_at timestamptz not null,
    -- What it does to what is paid.
    effect bigint not null generated always as
        (case when kind = 'PAYMENT' or (kind = 'REVERSAL' and of_refund) then amount else -amount end) stored,
    check ((kind = 'PAYMENT') = (purpose is not null)),
    check ((kind = 'REVERSAL') = (reverses is not null)),
    check ((kind = 'REVERSAL') = (of_refund is not null)),
    check ((kind = 'PAYMENT') = (reason is null)),
    check (excess_accepted_by is null or kind = 'PAYMENT')
);
create index ledger_entry_of_order on ledger_entry (order_id, position) include (effect);
create index ledger_entry_by_day on ledger_entry (happened_on desc, position desc);
create unique index ledger_entry_external on ledger_entry (order_id, external_number) where external_number is not null;
create function ledger_entry_guard() returns trigger language plpgsql as $$
begin
    raise exception 'Lines of a ledger are added, never changed: they are reversed by another line';
end
$$;
create trigger ledger_entry_keeps before update or delete on ledger_entry
    for each row execute function ledger_entry_guard();
create trigger ledger_entry_stays before truncate on ledger_entry
    for each statement execute function ledger_entry_guard();
--rollback drop trigger ledger_entry_keeps on ledger_entry;
--rollback drop trigger ledger_entry_stays on ledger_entry;
--rollback drop function ledger_entry_guard();
--rollback drop table ledger_entry;
