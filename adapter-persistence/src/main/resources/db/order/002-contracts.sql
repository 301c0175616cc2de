--liquibase formatted sql

--changeset nezabudka:order-002-contracts
--comment: what lists ask of the contract of an order; the contract itself stands in its sections
alter table customer_order
    add column contract_number text,
    add column contract_signed_on date,
    add column contract_signings int not null default 0 check (contract_signings >= 0),
    add column contract_valid_until date,
    add column contract_execution_due date,
    add column contract_warranty_months int,
    add column contract_files int not null default 0 check (contract_files >= 0),
    add check (contract_signings = 0 or contract_number is not null),
    add check ((contract_signings = 0) = (contract_signed_on is null));
create index customer_order_contracts on customer_order (year desc, sequence desc) where contract_number is not null;
create index customer_order_contract_ends on customer_order (contract_valid_until)
    where contract_valid_until is not null and stage not in ('DONE', 'CANCELLED');
insert into role_permission (role_id, access_right, scope)
select p.role_id, r.access_right, 'ALL'
from role_permission p
cross join (values ('contracts.view'), ('contracts.edit')) r (access_right)
where p.access_right = 'admin.roles'
on conflict (role_id, access_right) do nothing;
--rollback delete from role_permission where access_right in ('contracts.view', 'contracts.edit');
--rollback drop index customer_order_contract_ends;
--rollback drop index customer_order_contracts;
--rollback alter table customer_order drop column contract_number, drop column contract_signed_on, drop column contract_signings, drop column contract_valid_until, drop column contract_execution_due, drop column contract_warranty_months, drop column contract_files;
