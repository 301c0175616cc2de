--liquibase formatted sql

--changeset nezabudka:call-003-evidence
--comment: how well a call is known decides what may replace it; a part of another call is found by its own id
alter table call add column evidence text not null default 'HEARD'
    check (evidence in ('PARTLY_HEARD', 'FROM_CDR', 'FROM_CEL', 'HEARD'));
create index call_joined on call using gin (joined_linked_ids) where joined_linked_ids <> '{}';
--rollback drop index call_joined;
--rollback alter table call drop column evidence;
