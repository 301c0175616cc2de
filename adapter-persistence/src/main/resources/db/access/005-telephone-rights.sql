--liquibase formatted sql

--changeset nezabudka:access-005-telephone-rights-of-administrators
--comment: whoever may already give rights has the rights that came with the telephone, or nobody could give them
insert into role_permission (role_id, access_right, scope)
select p.role_id, r.access_right, 'ALL'
from role_permission p
cross join (values ('calls.place'), ('calls.listen')) r (access_right)
where p.access_right = 'admin.roles'
on conflict (role_id, access_right) do nothing;
--rollback delete from role_permission where access_right in ('calls.place', 'calls.listen');
