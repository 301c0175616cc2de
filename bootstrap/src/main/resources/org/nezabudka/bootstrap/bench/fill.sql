-- Fills an empty schema for ./crm bench api. :clients is put in by the program. Ids can be computed from a running number, so that
-- the load generator knows them without asking.
create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as
    $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into department (id, name, version) select pg_temp.id(1, n), 'Отдел ' || n, 1 from generate_series(0, 3) n;

insert into employee (id, version, family_name, given_name, display_name, department_id, position_code, extension)
select pg_temp.id(2, n), 1, 'Менеджер', 'Номер ' || n, 'Менеджер Номер ' || n, pg_temp.id(1, n % 4), 'manager', (200 + n)::text
  from generate_series(0, 39) n;

insert into role (id, name, version) values (pg_temp.id(4, 1), 'Менеджер отдела', 1);

insert into role_permission (role_id, access_right, scope) values
    (pg_temp.id(4, 1), 'clients.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'clients.create', 'ALL'),
    (pg_temp.id(4, 1), 'clients.edit', 'DEPARTMENT'), (pg_temp.id(4, 1), 'contacts.phone', 'DEPARTMENT'),
    (pg_temp.id(4, 1), 'calls.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'calls.use', 'ALL'),
    (pg_temp.id(4, 1), 'events.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'events.edit', 'DEPARTMENT'),
    (pg_temp.id(4, 1), 'inquiries.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'inquiries.work', 'DEPARTMENT'),
    (pg_temp.id(4, 1), 'measurements.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'measurements.plan', 'DEPARTMENT'),
    (pg_temp.id(4, 1), 'orders.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'orders.edit', 'DEPARTMENT'),
    (pg_temp.id(4, 1), 'orders.stage', 'DEPARTMENT'), (pg_temp.id(4, 1), 'orders.finance', 'DEPARTMENT'),
    (pg_temp.id(4, 1), 'contracts.view', 'DEPARTMENT'), (pg_temp.id(4, 1), 'payments.register', 'DEPARTMENT');

-- Twenty measurers, each with three visits a day.
insert into employee (id, version, family_name, given_name, display_name, position_code)
select pg_temp.id(9, n), 1, 'Замерщик', 'Номер ' || n, 'Замерщик Номер ' || n, 'measurer' from generate_series(0, 19) n;

insert into role (id, name, version) values (pg_temp.id(4, 2), 'Замерщик', 1);

insert into role_permission (role_id, access_right, scope) values (pg_temp.id(4, 2), 'measurements.execute', 'ALL');

insert into booking (id, resource_kind, resource_id, starts_at, ends_at, free_at, purpose_owner, purpose_id)
select pg_temp.id(10, n * 1000 + day * 10 + visit), 'EMPLOYEE', pg_temp.id(9, n), at, at + interval '90 minutes',
       at + interval '2 hours', 'measurement', pg_temp.id(11, n * 1000 + day * 10 + visit)
  from generate_series(0, 19) n, generate_series(0, 60) day, generate_series(0, 2) visit,
       lateral (select date_trunc('day', now(), 'Europe/Moscow') + (day - 15) * interval '1 day'
                       + (9 + 3 * visit + n % 3) * interval '1 hour' as at) moment;

create temp table named as
select n, pg_temp.id(3, n) as id,
       (array['Абрам','Авде','Агафон','Аксён','Андре','Анисим','Архип','Баран','Белозёр','Бирюк','Блин','Бобр','Богдан','Борис',
              'Бык','Василь','Виноград','Влас','Волк','Воробь','Гаврил','Герасим','Голуб','Горбун','Горде','Горяч','Грач','Гром',
              'Гус','Давыд','Данил','Демид','Денис','Дорофе','Дрозд','Егор','Елисе','Ермак','Ерш','Ефим','Ждан','Жук','Журавл',
              'Зайц','Захар','Зим','Зу','Иван','Игнат','Иса','Казак','Карп','Кирилл','Клим','Ковал','Козл','Комар','Королёк',
              'Кот','Крыл'])[1 + n * 7919 % 60]
         || (array['ов','овский','енко','ин','ченко','ицкий','ев','овцев'])[1 + n / 60 % 8] as family,
       (array['Александр','Алексей','Андрей','Антон','Борис','Вадим','Виктор','Владимир','Глеб','Денис','Дмитрий','Егор','Иван',
              'Игорь','Кирилл','Максим','Михаил','Николай','Олег','Павел'])[1 + n * 31 % 20] as given,
       (array['Александрович','Алексеевич','Андреевич','Борисович','Викторович','Дмитриевич','Иванович','Максимович',
              'Николаевич','Олегович','Павлович','Сергеевич'])[1 + n * 17 % 12] as patronymic,
       (array['new','cold','warm','warm','lead','lead','lead','cold','lost','warm'])[1 + n * 13 % 10] as status,
       now() - (:clients - n) * interval '10 minutes' as registered
  from generate_series(1, :clients) n;

insert into client (id, number, version, type, family_name, given_name, patronymic, display_name, source, tags, wishes, status,
                    registered_at, registered_by, origin, last_call_at)
select id, nextval('client_number'), 1, 'PERSON', family, given, patronymic, family || ' ' || given || ' ' || patronymic,
       (array['site','recommendation','showroom','incoming-call'])[1 + n % 4], case when n % 5 = 0 then '{кухня}' else '{}' end::text[],
       'Кухня угловая, фасады МДФ, столешница под камень', status, registered, pg_temp.id(2, n % 40), 'MANUAL',
       registered + interval '1 hour'
  from named;

insert into client_phone (client_id, place, digits, label)
select id, 0, '79' || 10 + n % 90 || lpad((n * 7919 % 10000000)::text, 7, '0'), 'Мобильный' from named;

insert into client_email (client_id, place, address) select id, 0, 'client' || n || '@mail.example' from named where n % 5 < 3;

insert into client_address (client_id, place, kind, region, city, street, house, flat)
select id, 0, 'Доставка', 'Московская область', (array['Москва','Мытищи','Химки','Королёв','Подольск'])[1 + n % 5],
       'ул. Садовая', (1 + n % 90)::text, (1 + n % 300)::text
  from named where n % 5 < 3;

insert into client_word (word, client_id)
select translate(lower(word), 'ё', 'е'), id from named, unnest(array[family, given, patronymic]) word;

insert into client_manager (client_id, place, employee_id, responsible, since, assigned_by)
select id, 0, pg_temp.id(2, n % 40), true, registered, pg_temp.id(2, n % 40) from named;

insert into client_status_change (client_id, place, status_before, status_after, changed_at, changed_by)
select id, 0, null, 'new', registered, pg_temp.id(2, n % 40) from named;

insert into client_status_change (client_id, place, status_before, status_after, changed_at, changed_by, reason)
select id, 1, 'new', status, registered + interval '3 minutes', pg_temp.id(2, n % 40), 'Так решили' from named where status <> 'new';

insert into call (id, pbx, linked_id, version, direction, outcome, outside, outside_number, outside_digits, dialled_number,
                  own_line, started_at, answered_at, ended_at, talk_ms, hung_up_by, legs, staff, client_id, employee_id)
select pg_temp.id(5, n), 'bench', n::text, 1, 'INBOUND', 'ANSWERED', true, '+' || digits, digits, '+74950001122', '+74950001122',
       registered + interval '1 hour', registered + interval '1 hour 8 seconds', registered + interval '1 hour 2 minutes',
       112000, 'OUTSIDE', jsonb_build_array(jsonb_build_object('extension', (200 + n % 40)::text,
           'rangAt', registered + interval '1 hour 1 second', 'answeredAt', registered + interval '1 hour 8 seconds',
           'endedAt', registered + interval '1 hour 2 minutes')),
       jsonb_build_object((200 + n % 40)::text, pg_temp.id(2, n % 40)), id, pg_temp.id(2, n % 40)
  from named join client_phone on client_id = id;

insert into call_participant (call_id, employee_id, started_at)
select pg_temp.id(5, n), pg_temp.id(2, n % 40), registered + interval '1 hour' from named;

-- Three contacts with every client, and five hundred with four of them, one of each department.
insert into activity (id, version, kind, client_id, subject, description, priority, action, assignee_id, assigner_id, author_id,
                      starts_at, state, held_at, result, status_before, status_after, ended_by, ended_at, created_at)
select pg_temp.id(6, n * 1000 + i), 1, (array['call','meeting','email'])[1 + i % 3], id, null,
       'Обсудили размеры и фасады, ждёт расчёт', 'NORMAL', (array['consultation','offer','calculation'])[1 + i % 3],
       pg_temp.id(2, n % 40), pg_temp.id(2, n % 40), pg_temp.id(2, n % 40), held, 'HELD', held, 'Ждёт предложение', status, status,
       pg_temp.id(2, n % 40), held, held
  from named
 cross join lateral generate_series(1, case when n between 4 and 7 then 500 else 3 end) i
 cross join lateral (select registered + i * interval '30 minutes' as held) moment;

-- Every second client is waited for: some since yesterday, most in the days to come.
insert into activity (id, version, kind, client_id, subject, priority, assignee_id, assigner_id, author_id, starts_at, state,
                      created_at, follows)
select pg_temp.id(7, n), 1, 'call', id, 'Обсудить проект', 'NORMAL', pg_temp.id(2, n % 40), pg_temp.id(2, n % 40),
       pg_temp.id(2, n % 40), now() + (n % 400 - 20) * interval '1 hour', 'PLANNED', registered + interval '90 minutes',
       pg_temp.id(6, n * 1000 + 3)
  from named where n % 2 = 0;

update client c
   set next_action_at = a.starts_at, next_action_due = a.starts_at, next_action_kind = a.kind
  from activity a where a.client_id = c.id and a.open;
update client c set last_contact_at = a.last
  from (select client_id, max(held_at) as last from activity where state = 'HELD' group by client_id) a where a.client_id = c.id;

-- A thousand who wait to be called; their time is far enough away for nobody to be passed on while it is measured.
insert into inquiry (id, version, source, client_id, phone, received_at, owner_id, first_deadline, deadline, missed_deadlines,
                     nobody_left, state)
select pg_temp.id(8, n), 1, 'MISSED_CALL', id, '79' || 10 + n % 90 || lpad((n * 7919 % 10000000)::text, 7, '0'), now(),
       pg_temp.id(2, n % 40), now() + interval '1 day' + n * interval '1 second', now() + interval '1 day' + n * interval '1 second',
       0, false, 'OPEN'
  from named where n <= 1000;

insert into inquiry_holding (inquiry_id, place, employee_id, since, deadline, why)
select id, 0, owner_id, received_at, deadline, 'CLIENT_MANAGER' from inquiry;

-- Every booking is of a measurement; those past are handed in, the others are planned.
insert into measurement (id, version, number, assigner_id, created_at, client_id, kind_id, object, contact_name, priority, task,
                         requirements, measurer_id, visit_start, visit_end, booking_id, phase, since, draft, question_open,
                         awaited_until, submitted_at, search)
select b.purpose_id, 1, nextval('measurement_number'), pg_temp.id(2, n % 40), b.starts_at - interval '5 days', c.id,
       '01900000-0000-7000-8000-0000000000a1', 'Кухня', 'Анна', 'NORMAL',
       '{"address": {"city": "Москва", "street": "Садовая", "house": "5"}, "files": []}',
       '{"documents": [], "checklist": []}', b.resource_id, b.starts_at, b.ends_at, b.id,
       case when b.ends_at < now() then 'SUBMITTED' else 'NEW' end, b.starts_at - interval '5 days',
       '{"checklist": [], "dimensions": [], "materials": [], "documents": []}', false,
       case when b.ends_at < now() then b.ends_at + interval '1 day' else b.ends_at end,
       case when b.ends_at < now() then b.ends_at end, n || ' кухня москва садовая'
  from (select row_number() over (order by starts_at, id) as n, * from booking) b
  join client c on c.id = pg_temp.id(3, 1 + n % 1000);

-- Eight thousand open orders of eight positions each, two thousand of them of each department; half of the price of each is paid.
-- Then four clients, one of each department, with two hundred orders that are done and paid.
create temp table sold as
select n, pg_temp.id(12, n) as id, n > 8000 as done,
       pg_temp.id(3, case when n > 8000 then 4 + n % 4 else 4 + n % 1000 end) as client_id, pg_temp.id(2, n % 40) as manager_id,
       now() - (n % 90) * interval '1 day' as opened_at,
       (array['MEASUREMENT', 'PROJECT', 'CALCULATION', 'CONTRACT', 'PREPAYMENT', 'PRODUCTION', 'DELIVERY', 'ASSEMBLY'])
           [1 + n % 8] as stage
  from generate_series(1, 8800) n;

insert into order_number (year, last) values (extract(year from now())::int, 8800);

insert into customer_order (id, version, year, sequence, ordered_on, client_id, currency, opened_by, opened_at, manager_id, title,
                            promised, stage, since, holder_id, custody_since, sections, due, search, contract_number,
                            contract_signed_on, contract_signings, contract_valid_until)
select s.id, 1, extract(year from now())::int, s.n, s.opened_at::date, s.client_id, 'RUB', s.manager_id, s.opened_at, s.manager_id,
       'Кухня угловая', (s.opened_at + interval '60 days')::date, case when s.done then 'DONE' else s.stage end, s.opened_at,
       s.manager_id, s.opened_at,
       jsonb_build_object('terms', jsonb_build_object('schedule', '[{"before": "PRODUCTION", "percent": 5000}, {"before": "CLOSING"}]'::jsonb),
           'contract', jsonb_build_object('files', '[]'::jsonb, 'number', 'Д-' || s.n, 'signings', jsonb_build_array(jsonb_build_object(
               'at', to_char(s.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'on', s.opened_at::date, 'calculation', 1))),
           'projects', '[]'::jsonb, 'approvals', '[]'::jsonb,
           'calculations', jsonb_build_array(jsonb_build_object('number', 1, 'frozen', true, 'files', '[]'::jsonb, 'discount', '{}'::jsonb,
               'at', to_char(s.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
               'linesChangedAt', to_char(s.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
               'lines', (select jsonb_agg(jsonb_build_object('number', line, 'group', 'kitchens', 'product', 'Позиция ' || line,
                   'quantity', 1000, 'price', 4000000)) from generate_series(1, 8) line)))),
       32000000, extract(year from now())::int || '-' || lpad(s.n::text, 4, '0') || ' кухня угловая', 'Д-' || s.n, s.opened_at::date, 1,
       (now() + interval '1 year')::date
  from sold s join client c on c.id = s.client_id;

insert into order_custody (order_id, number, employee_id, since, handed_by)
select id, 1, manager_id, opened_at, manager_id from customer_order;

insert into order_line (order_id, number, product_group, product, quantity, price, amount)
select o.id, line, 'kitchens', 'Позиция ' || line, 1, 4000000, 4000000 from customer_order o, generate_series(1, 8) line;

insert into ledger_entry (id, order_id, kind, purpose, amount, currency, form, happened_on, registered_by, registered_at)
select pg_temp.id(13, o.sequence), o.id, 'PAYMENT', 'PREPAYMENT', case when o.stage = 'DONE' then 32000000 else 16000000 end, 'RUB',
       'CASHLESS', o.ordered_on, o.manager_id, o.opened_at
  from customer_order o;
