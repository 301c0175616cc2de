--liquibase formatted sql

--changeset nezabudka:reminder-002-orders
--comment: payments and terms of contracts remind as well; a scenario somebody made under these codes stays
insert into reminder_scenario (code, version, name_ru, name_en, before_minutes, every_minutes, supervisor_after, template) values
    ('payment', 1, 'Оплата по графику', 'Payment due', 1440, 1440, 3, '{what} · {number} · {client}'),
    ('contract', 1, 'Срок договора', 'Contract term', 4320, 1440, 3, '{what} · {number} · {client}')
on conflict (code) do nothing;
--rollback delete from reminder_scenario where code in ('payment', 'contract') and version = 1;
