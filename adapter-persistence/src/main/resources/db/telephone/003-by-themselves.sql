--liquibase formatted sql

--changeset nezabudka:telephone-003-by-themselves
--comment: planned calls may begin by themselves, for those who want it
alter table preference add starts_planned_calls boolean not null default false;
create index activity_due_call on activity (starts_at) where open and kind = 'call';
create index telephone_order_by_employee on telephone_order (employee_id, ordered_at);
--rollback drop index telephone_order_by_employee;
--rollback drop index activity_due_call;
--rollback alter table preference drop starts_planned_calls;
