--liquibase formatted sql

--changeset nezabudka:telephone-002-planned
--comment: the planned contact that is kept by an ordered call
alter table telephone_order add plan_id uuid references activity;
create index telephone_order_plan on telephone_order (plan_id) where plan_id is not null;
--rollback alter table telephone_order drop plan_id;
