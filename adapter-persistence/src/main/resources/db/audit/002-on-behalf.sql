--liquibase formatted sql

--changeset nezabudka:audit-002-on-behalf
--comment: in whose place a deputy acted
alter table audit_entry add column on_behalf_of_id text;
alter table audit_entry add column on_behalf_of_name text;
alter table audit_entry add constraint audit_entry_on_behalf_named
    check ((on_behalf_of_id is null) = (on_behalf_of_name is null));
create index audit_entry_on_behalf on audit_entry (on_behalf_of_id, sequence) where on_behalf_of_id is not null;
--rollback alter table audit_entry drop column on_behalf_of_id;
--rollback alter table audit_entry drop column on_behalf_of_name;

--changeset nezabudka:audit-002-append-only splitStatements:false rollbackSplitStatements:false
--comment: rows are added, never changed, the new columns included; only the values may be erased
create or replace function audit_entry_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.changes is null and new.salt is null
       and (new.sequence, new.at, new.actor_name, new.act, new.entity, new.outcome, new.digest, new.previous, new.hash)
         = (old.sequence, old.at, old.actor_name, old.act, old.entity, old.outcome, old.digest, old.previous, old.hash)
       and new.actor_id is not distinct from old.actor_id
       and new.entity_id is not distinct from old.entity_id
       and new.origin is not distinct from old.origin
       and new.on_behalf_of_id is not distinct from old.on_behalf_of_id
       and new.on_behalf_of_name is not distinct from old.on_behalf_of_name
    then
        return new;
    end if;
    raise exception 'The journal can only be continued' using errcode = '42501';
end
$$;
--rollback create or replace function audit_entry_guard() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new.changes is null and new.salt is null and (new.sequence, new.at, new.actor_name, new.act, new.entity, new.outcome, new.digest, new.previous, new.hash) = (old.sequence, old.at, old.actor_name, old.act, old.entity, old.outcome, old.digest, old.previous, old.hash) and new.actor_id is not distinct from old.actor_id and new.entity_id is not distinct from old.entity_id and new.origin is not distinct from old.origin then return new; end if; raise exception 'The journal can only be continued' using errcode = '42501'; end $$;
