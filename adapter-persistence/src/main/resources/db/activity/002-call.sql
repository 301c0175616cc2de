--liquibase formatted sql

--changeset nezabudka:activity-002-call
--comment: by which telephone call a contact was
alter table activity add column call_id uuid references call on delete set null;
create index activity_of_call on activity (call_id) where call_id is not null;
--rollback alter table activity drop column call_id;
