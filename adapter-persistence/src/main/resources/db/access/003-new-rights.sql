--liquibase formatted sql

--changeset nezabudka:access-003-rights-of-administrators
--comment: whoever may already give rights has the rights that came with the work of an office, or nobody could give them
insert into role_permission (role_id, access_right, scope)
select p.role_id, r.access_right, 'ALL'
from role_permission p
cross join (values ('clients.grant'), ('events.view'), ('events.edit'), ('events.check'), ('workentries.edit-old'),
    ('inquiries.view'), ('inquiries.work'), ('inquiries.reassign'), ('reminders.team'), ('admin.access'),
    ('admin.calendars'), ('admin.reminders'), ('admin.callback'), ('admin.messages')) r (access_right)
where p.access_right = 'admin.roles'
on conflict (role_id, access_right) do nothing;
--rollback delete from role_permission where access_right in ('clients.grant', 'events.view', 'events.edit', 'events.check', 'workentries.edit-old', 'inquiries.view', 'inquiries.work', 'inquiries.reassign', 'reminders.team', 'admin.access', 'admin.calendars', 'admin.reminders', 'admin.callback', 'admin.messages');
