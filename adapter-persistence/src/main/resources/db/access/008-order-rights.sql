--liquibase formatted sql

--changeset nezabudka:access-008-order-rights-of-administrators
--comment: whoever may already give rights has the rights that came with orders, or nobody could give them
insert into role_permission (role_id, access_right, scope)
select p.role_id, r.access_right, 'ALL'
from role_permission p
cross join (values ('orders.view'), ('orders.edit'), ('orders.stage'), ('orders.override'), ('orders.finance'),
    ('orders.discount'), ('orders.technologist'), ('payments.register'), ('payments.reverse'), ('payments.excess'),
    ('admin.orders')) r (access_right)
where p.access_right = 'admin.roles'
on conflict (role_id, access_right) do nothing;
--rollback delete from role_permission where access_right in ('orders.view', 'orders.edit', 'orders.stage', 'orders.override', 'orders.finance', 'orders.discount', 'orders.technologist', 'payments.register', 'payments.reverse', 'payments.excess', 'admin.orders');
