--liquibase formatted sql

--changeset nezabudka:access-009-fulfilment-rights-of-administrators
--comment: whoever may already give rights has the rights that came with deliveries and claims, or nobody could give them
insert into role_permission (role_id, access_right, scope)
select p.role_id, r.access_right, 'ALL'
from role_permission p
cross join (values ('fulfilment.view'), ('fulfilment.plan'), ('fulfilment.execute'), ('claims.decide')) r (access_right)
where p.access_right = 'admin.roles'
on conflict (role_id, access_right) do nothing;
--rollback delete from role_permission where access_right in ('fulfilment.view', 'fulfilment.plan', 'fulfilment.execute', 'claims.decide');
