--liquibase formatted sql

--changeset nezabudka:audit-001-journal
--comment: the journal of all acts; its last place is kept apart, so that a cut-off end shows
create table audit_entry (
    sequence bigint primary key check (sequence > 0),
    at timestamptz not null,
    actor_id text,
    actor_name text not null,
    act text not null,
    entity text not null,
    entity_id text,
    outcome text not null check (outcome in ('DONE', 'REFUSED')),
    origin text,
    -- Values and salt go when the law wants them erased; their digest stays.
    changes jsonb,
    salt text,
    digest text not null,
    previous text not null,
    hash text not null unique,
    check ((changes is null) = (salt is null))
);
create index audit_entry_thing on audit_entry (entity, entity_id, sequence);
create index audit_entry_actor on audit_entry (actor_id, sequence);
create index audit_entry_act on audit_entry (act, sequence);
create index audit_entry_time on audit_entry (at);
create table audit_head (
    only_row boolean primary key default true check (only_row),
    sequence bigint not null check (sequence >= 0),
    hash text not null
);
insert into audit_head (sequence, hash) values (0, repeat('0', 64));
--rollback drop table audit_head;
--rollback drop table audit_entry;

--changeset nezabudka:audit-001-append-only splitStatements:false
--comment: rows are added, never changed; only the values may be erased
create function audit_entry_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.changes is null and new.salt is null
       and (new.sequence, new.at, new.actor_name, new.act, new.entity, new.outcome, new.digest, new.previous, new.hash)
         = (old.sequence, old.at, old.actor_name, old.act, old.entity, old.outcome, old.digest, old.previous, old.hash)
       and new.actor_id is not distinct from old.actor_id
       and new.entity_id is not distinct from old.entity_id
       and new.origin is not distinct from old.origin
    then
        return new;
    end if;
    raise exception 'The journal can only be continued' using errcode = '42501';
end
$$;
create trigger audit_entry_keeps before update or delete on audit_entry
    for each row execute function audit_entry_guard();
create trigger audit_entry_stays before truncate on audit_entry
    for each statement execute function audit_entry_guard();
--rollback drop trigger audit_entry_keeps on audit_entry;
--rollback drop trigger audit_entry_stays on audit_entry;
--rollback drop function audit_entry_guard();
