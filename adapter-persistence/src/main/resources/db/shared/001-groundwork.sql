--liquibase formatted sql

--changeset nezabudka:shared-001-trigrams
--comment: search by any part of a name or a phone number
create extension if not exists pg_trgm;
--rollback drop extension if exists pg_trgm;

--changeset nezabudka:shared-001-btree-gist
--comment: rules like "these periods never overlap" as exclusion constraints
create extension if not exists btree_gist;
--rollback drop extension if exists btree_gist;

--changeset nezabudka:shared-001-schema-state
--comment: one row that says which set of changes is completely applied, so that a start with nothing to do costs one query
create table schema_state (
    only_row boolean primary key default true check (only_row),
    fingerprint text not null,
    applied_at timestamptz not null default now()
);
--rollback drop table schema_state;
