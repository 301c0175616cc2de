--liquibase formatted sql

--changeset nezabudka:access-006-measurement-rights-of-administrators
--comment: whoever may already give rights has the rights that came with measurements, or nobody could give them
insert into role_permission (role_id, access_right, scope)
select p.role_id, r.access_right, 'ALL'
from role_permission p
cross join (values ('measurements.view'), ('measurements.plan'), ('measurements.execute'), ('measurements.accept'),
    ('measurements.accept-any'), ('measurements.force'), ('schedules.edit')) r (access_right)
where p.access_right = 'admin.roles'
on conflict (role_id, access_right) do nothing;
--rollback delete from role_permission where access_right in ('measurements.view', 'measurements.plan', 'measurements.execute', 'measurements.accept', 'measurements.accept-any', 'measurements.force', 'schedules.edit');
