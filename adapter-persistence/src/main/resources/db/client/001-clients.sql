--liquibase formatted sql

--changeset nezabudka:client-001-card
--comment: the card itself
create sequence client_number;
create table client (
    id uuid primary key,
    number bigint not null unique check (number > 0),
    version int not null check (version > 0),
    type text not null check (type in ('PERSON', 'COMPANY', 'UNKNOWN')),
    family_name text,
    given_name text,
    patronymic text,
    -- name of a company, or what is known of a caller
    title text check (char_length(title) <= 200),
    display_name text collate "ru-RU-x-icu" not null,
    -- A label that is only a number is no name: it is found as a number, by those who may see numbers.
    search_name text generated always as (
        case when type = 'UNKNOWN' and display_name ~ '^[-+() 0-9]+$' then ''
             else translate(lower(display_name), 'ё', 'е') end) stored,
    source_dictionary text not null generated always as ('SOURCES') stored,
    source text,
    messengers jsonb not null default '[]' check (jsonb_typeof(messengers) = 'array'),
    tags text[] not null default '{}',
    wishes text check (char_length(wishes) <= 4000),
    note text check (char_length(note) <= 4000),
    status text not null references client_status,
    registered_at timestamptz not null,
    registered_by uuid references employee,
    origin text not null check (origin in ('MANUAL', 'CALL', 'IMPORT')),
    -- Whether somebody looks after the client now; kept true by a trigger on client_manager.
    held boolean not null default false,
    -- Begin of the last call, '-infinity' before the first: one order for both directions.
    last_call_at timestamptz not null default '-infinity',
    last_call_missed boolean not null default false,
    foreign key (source_dictionary, source) references dictionary_entry,
    check (case type when 'PERSON' then title is null and (family_name is not null or given_name is not null)
                     else title is not null and family_name is null and given_name is null end)
);
create index client_by_registration on client (registered_at, id);
create index client_by_name on client (display_name, id);
create index client_by_last_call on client (last_call_at, id);
create index client_by_status on client (status, id);
create index client_pool on client (registered_at, id) where not held;
create index client_pool_by_name on client (display_name, id) where not held;
create index client_pool_by_number on client (number) where not held;
create index client_pool_by_status on client (status, id) where not held;
create index client_pool_by_last_call on client (last_call_at, id) where not held;
create index client_name_inside on client using gin (search_name gin_trgm_ops);
create index client_tags on client using gin (tags);
create index client_source on client (source) where source is not null;
create index client_registrar on client (registered_by) where registered_by is not null;
--rollback drop table client;
--rollback drop sequence client_number;

--changeset nezabudka:client-001-contacts
--comment: people to talk to; numbers and mailboxes of clients and of their people in one table each, so that a caller is found by one look-up
create table contact_person (
    id uuid primary key,
    client_id uuid not null references client on delete cascade,
    place smallint not null,
    family_name text,
    given_name text,
    patronymic text,
    display_name text collate "ru-RU-x-icu" not null,
    search_name text generated always as (translate(lower(display_name), 'ё', 'е')) stored,
    position text check (char_length(position) <= 150),
    birthday date,
    note text check (char_length(note) <= 2000),
    check (family_name is not null or given_name is not null)
);
create index contact_person_client on contact_person (client_id, place);
create index contact_person_name on contact_person (display_name, id);
create index contact_person_name_inside on contact_person using gin (search_name gin_trgm_ops);

create table client_phone (
    client_id uuid not null references client on delete cascade,
    contact_person_id uuid references contact_person on delete cascade,
    place smallint not null,
    digits text collate "C" not null check (digits ~ '^[1-9][0-9]{6,14}$'),
    label text check (char_length(label) <= 50),
    extension text check (char_length(extension) <= 12),
    unique nulls not distinct (client_id, contact_person_id, place)
);
create unique index client_phone_once on client_phone (client_id, digits) where contact_person_id is null;
create index client_phone_person on client_phone (contact_person_id) where contact_person_id is not null;
create index client_phone_exact on client_phone (digits, client_id);
create index client_phone_tail on client_phone (reverse(digits) collate "C" text_pattern_ops);
create index client_phone_inside on client_phone using gin (digits gin_trgm_ops);

create table client_email (
    client_id uuid not null references client on delete cascade,
    contact_person_id uuid references contact_person on delete cascade,
    place smallint not null,
    address text not null check (address = lower(address) and char_length(address) <= 254),
    label text check (char_length(label) <= 50),
    unique nulls not distinct (client_id, contact_person_id, place)
);
create unique index client_email_once on client_email (client_id, address) where contact_person_id is null;
create index client_email_person on client_email (contact_person_id) where contact_person_id is not null;
create index client_email_exact on client_email (address);

create table client_address (
    client_id uuid not null references client on delete cascade,
    place smallint not null,
    kind text,
    region text,
    city text,
    street text,
    house text,
    flat text,
    entrance text,
    floor smallint check (floor between -9 and 200),
    lift boolean,
    entrance_code text,
    text text,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    primary key (client_id, place),
    check ((latitude is null) = (longitude is null)),
    check (coalesce(region, city, street, text) is not null)
);
create index client_address_city on client_address (lower(city), client_id);

-- Words of names, lower case, ё as е: the begin of any word is found by a range of this index.
create table client_word (
    word text collate "C" not null,
    client_id uuid not null references client on delete cascade,
    contact_person_id uuid references contact_person on delete cascade
);
create index client_word_begin on client_word (word, client_id);
create index client_word_client on client_word (client_id);
create index client_word_person on client_word (contact_person_id) where contact_person_id is not null;
--rollback drop table client_word;
--rollback drop table client_address;
--rollback drop table client_email;
--rollback drop table client_phone;
--rollback drop table contact_person;

--changeset nezabudka:client-001-belongings
--comment: industries, legal entities with requisites, managers and statuses with their history
create table client_industry (
    client_id uuid not null references client on delete cascade,
    dictionary text not null generated always as ('INDUSTRIES') stored,
    code text not null,
    primary key (client_id, code),
    foreign key (dictionary, code) references dictionary_entry
);
create index client_industry_code on client_industry (code, client_id);

create table legal_entity (
    id uuid primary key,
    client_id uuid not null references client on delete cascade,
    place smallint not null,
    name text not null check (char_length(name) <= 200),
    full_name text check (char_length(full_name) <= 500),
    inn text check (inn ~ '^([0-9]{10}|[0-9]{12})$'),
    kpp text check (kpp ~ '^[0-9]{4}[0-9A-Z]{2}[0-9]{3}$'),
    ogrn text check (ogrn ~ '^([0-9]{13}|[0-9]{15})$'),
    bic text check (bic ~ '^[0-9]{9}$'),
    account text check (account ~ '^[0-9]{20}$'),
    correspondent_account text check (correspondent_account ~ '^[0-9]{20}$'),
    bank_name text,
    legal_address text,
    director text,
    -- Deferred: two entities of a client may swap their numbers in one step.
    unique (client_id, inn) deferrable initially deferred,
    check ((bic is null) = (account is null)),
    check (bic is not null or (correspondent_account is null and bank_name is null)),
    check (kpp is null or inn is null or char_length(inn) = 10)
);
create index legal_entity_client on legal_entity (client_id, place);
create index legal_entity_inn on legal_entity (inn) where inn is not null;

create table client_manager (
    client_id uuid not null references client on delete cascade,
    place smallint not null,
    employee_id uuid not null references employee,
    responsible boolean not null,
    since timestamptz not null,
    assigned_by uuid references employee,
    until timestamptz,
    primary key (client_id, place)
);
create unique index client_manager_one_responsible on client_manager (client_id) where until is null and responsible;
create unique index client_manager_present on client_manager (client_id, employee_id) where until is null;
create index client_manager_clients on client_manager (employee_id, client_id) where until is null;
create index client_manager_history on client_manager (employee_id);

create table client_status_change (
    client_id uuid not null references client on delete cascade,
    place smallint not null,
    status_before text references client_status,
    status_after text not null references client_status,
    changed_at timestamptz not null,
    changed_by uuid references employee,
    reason text check (char_length(reason) <= 1000),
    primary key (client_id, place),
    check ((status_before is null) = (place = 0))
);
--rollback drop table client_status_change;
--rollback drop table client_manager;
--rollback drop table legal_entity;
--rollback drop table client_industry;

--changeset nezabudka:client-001-held splitStatements:false
--comment: a client is held as long as somebody looks after it, whoever writes the assignment
create function client_manager_changed() returns trigger language plpgsql as $$
begin
    update client c
       set held = exists (select from client_manager m where m.client_id = c.id and m.until is null)
     where c.id in (select t.client_id from touched t)
       and c.held <> exists (select from client_manager m where m.client_id = c.id and m.until is null);
    return null;
end
$$;
create trigger client_manager_added after insert on client_manager
    referencing new table as touched for each statement execute function client_manager_changed();
create trigger client_manager_altered after update on client_manager
    referencing new table as touched for each statement execute function client_manager_changed();
create trigger client_manager_removed after delete on client_manager
    referencing old table as touched for each statement execute function client_manager_changed();
--rollback drop trigger client_manager_added on client_manager;
--rollback drop trigger client_manager_altered on client_manager;
--rollback drop trigger client_manager_removed on client_manager;
--rollback drop function client_manager_changed();
