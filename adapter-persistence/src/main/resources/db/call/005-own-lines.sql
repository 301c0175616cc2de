--liquibase formatted sql

--changeset nezabudka:call-005-own-lines
--comment: the company's own numbers, and what each tells of those who call it
create table own_line (
    id uuid primary key,
    version int not null check (version > 0),
    number text not null check (number ~ '^[1-9][0-9]{6,14}$'),
    shown_as text,
    name text not null,
    source_dictionary text not null generated always as ('SOURCES') stored,
    source text,
    active boolean not null,
    -- A caller gets a card with this source: one that does not exist would cost the call.
    foreign key (source_dictionary, source) references dictionary_entry,
    constraint own_line_number_taken unique (number)
);
alter table call add column source text;
create index call_by_line on call (own_line, started_at, id) where own_line is not null;
alter table inquiry add column client_source text;
--rollback alter table inquiry drop column client_source;
--rollback drop index call_by_line;
--rollback alter table call drop column source;
--rollback drop table own_line;
