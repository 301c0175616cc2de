package org.nezabudka.adapter.persistence.bench;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Fills an empty database with clients and calls in whatever number, made by the database itself and the same for the same
 * numbers: for measuring, never for the product. Names repeat as they do in life, numbers do not.
 */
public final class SyntheticData {

    private static final String NO_LIMIT = "set local statement_timeout = 0";

    private static final String STAFF = """
            insert into department (id, name, version)
            select cast(md5('department ' || i) as uuid), 'Отдел ' || i, 1 from generate_series(1, 8) i
            """;

    private static final String EMPLOYEES = """
            insert into employee (id, version, family_name, given_name, display_name, department_id, extension)
            select cast(md5('employee ' || i) as uuid), 1, family, given, family || ' ' || given,
                   cast(md5('department ' || 1 + i % 8) as uuid), cast(1000 + i as text)
            from generate_series(1, :employees) i
            cross join lateral (select
                (array['Орлов', 'Гусев', 'Соколов', 'Лебедев', 'Голубев', 'Воробьёв', 'Зимин', 'Сорокин'])[1 + i % 8] as family,
                (array['Павел', 'Лев', 'Пётр', 'Олег', 'Иван'])[1 + i % 5] as given) name
            """;

    private static final String CLIENTS = """
            insert into client (id, number, version, type, family_name, given_name, patronymic, title, display_name, source, tags,
                status, registered_at, origin, held)
            select cast(md5('client ' || i) as uuid), nextval('client_number'), 1, type,
                   case when type = 'PERSON' then family end, case when type = 'PERSON' then given end,
                   case when type = 'PERSON' then patronymic end, case when type = 'COMPANY' then company end,
                   case when type = 'PERSON' then family || ' ' || given || ' ' || patronymic else company end,
                   (array['site', 'recommendation', 'showroom', 'advertising', 'designer'])[1 + i % 5],
                   case when i % 7 = 0 then array['vip'] else '{}' end,
                   (array['new', 'cold', 'warm', 'lead', 'customer', 'lost'])[1 + i % 6],
                   timestamptz '2026-01-01' - (:clients - i) * interval '7 minutes', 'MANUAL', i % 50 <> 0
            from generate_series(1, :clients) i
            cross join lateral (select case when i % 5 = 0 then 'COMPANY' else 'PERSON' end as type,
                (array['Иванов', 'Петров', 'Сидоров', 'Кузнецов', 'Смирнов', 'Попов', 'Васильев', 'Соколов', 'Михайлов', 'Новиков',
                       'Фёдоров', 'Морозов', 'Волков', 'Алексеев', 'Лебедев', 'Семёнов', 'Егоров', 'Павлов', 'Козлов', 'Степанов',
                       'Николаев', 'Орлов', 'Андреев', 'Макаров', 'Никитин', 'Захаров', 'Зайцев', 'Соловьёв', 'Борисов',
                       'Яковлев'])[1 + i * 7 % 30]
                    || (array['', 'ский', 'енко', 'ич', 'ых', 'ян'])[1 + i / 30 % 6] as family,
                (array['Александр', 'Дмитрий', 'Максим', 'Сергей', 'Андрей', 'Алексей', 'Артём', 'Илья', 'Кирилл', 'Михаил', 'Никита',
                       'Матвей', 'Роман', 'Егор', 'Арсений', 'Иван', 'Денис'])[1 + i % 17] as given,
                (array['Александрович', 'Дмитриевич', 'Сергеевич', 'Андреевич', 'Алексеевич', 'Михайлович', 'Иванович'])[1 + i % 7]
                    as patronymic,
                (array['Уют', 'Мебель', 'Интерьер', 'Дом', 'Стиль', 'Комфорт', 'Кухни', 'Шкаф'])[1 + i % 8] || ' '
                    || substr(md5(cast(i as text)), 1, 5) as company) x
            """;

    private static final String PHONES = """
            insert into client_phone (client_id, place, digits)
            select cast(md5('client ' || i) as uuid), place,
                   '79' || lpad(cast((i * 7919 + place * 104729) % 1000000000 as text), 9, '0')
            from generate_series(1, :clients) i cross join generate_series(0, 1) place
            where place = 0 or i % 3 = 0
            """;

    private static final String EMAILS = """
            insert into client_email (client_id, place, address)
            select cast(md5('client ' || i) as uuid), 0, 'client' || i || '@example.com'
            from generate_series(1, :clients) i where i % 2 = 0
            """;

    private static final String ADDRESSES = """
            insert into client_address (client_id, place, city, street, house)
            select cast(md5('client ' || i) as uuid), 0, (array['Москва', 'Химки', 'Мытищи', 'Тверь', 'Тула'])[1 + i % 5], 'Мира',
                   cast(i % 90 as text)
            from generate_series(1, :clients) i
            """;

    private static final String WORDS = """
            insert into client_word (word, client_id)
            select distinct word, c.id from client c cross join lateral regexp_split_to_table(c.search_name, ' ') word
            """;

    private static final String MANAGERS = """
            insert into client_manager (client_id, place, employee_id, responsible, since)
            select cast(md5('client ' || i) as uuid), 0, cast(md5('employee ' || 1 + i % :employees) as uuid), true,
                   timestamptz '2026-01-01'
            from generate_series(1, :clients) i where i % 50 <> 0
            """;

    private static final String STATUSES = """
            insert into client_status_change (client_id, place, status_after, changed_at)
            select id, 0, status, registered_at from client
            """;

    private static final String CALLS = """
            insert into call (id, pbx, linked_id, version, direction, outcome, outside, outside_number, outside_digits, started_at,
                answered_at, ended_at, talk_ms, client_id, employee_id, attended)
            select cast(md5('call ' || i) as uuid), 'main', cast(i as text), 1,
                   case when i % 3 = 0 then 'OUTBOUND' else 'INBOUND' end, case when i % 4 = 0 then 'NO_ANSWER' else 'ANSWERED' end,
                   true, '+' || digits, digits, started, case when i % 4 = 0 then null else started + interval '8 s' end,
                   started + interval '2 min', case when i % 4 = 0 then 0 else 112000 end,
                   cast(md5('client ' || n) as uuid), cast(md5('employee ' || 1 + n % :employees) as uuid), true
            from generate_series(1, :calls) i
            cross join lateral (select 1 + i * 13 % :clients as n) who
            cross join lateral (select '79' || lpad(cast(n * 7919 % 1000000000 as text), 9, '0') as digits,
                timestamptz '2026-01-01' - (:calls - i) * interval '90 s' as started) x
            """;

    private static final String PARTICIPANTS = """
            insert into call_participant (call_id, employee_id, started_at) select id, employee_id, started_at from call
            """;

    private static final String LAST_CALLS = """
            update client c set last_call_at = k.started_at, last_call_missed = k.missed
            from (select distinct on (client_id) client_id, started_at, missed from call
                  order by client_id, started_at desc, id desc) k
            where k.client_id = c.id
            """;

    private final Jdbi jdbi;

    public SyntheticData(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Fills an empty database; takes about a minute for 100,000 clients and 500,000 calls. */
    public void fill(long clients, long calls, int employees) {
        for (var step : List.of(
                STAFF,
                EMPLOYEES,
                CLIENTS,
                PHONES,
                EMAILS,
                ADDRESSES,
                WORDS,
                MANAGERS,
                STATUSES,
                CALLS,
                PARTICIPANTS,
                LAST_CALLS))
            jdbi.useTransaction(handle -> {
                handle.execute(NO_LIMIT);
                var update = handle.createUpdate(step);
                update.getConfig(org.jdbi.v3.core.statement.SqlStatements.class).setUnusedBindingAllowed(true);
                update.bind("clients", clients)
                        .bind("calls", calls)
                        .bind("employees", (long) employees)
                        .execute();
            });
        // Only a planner that knows the tables is worth measuring.
        jdbi.useHandle(handle -> {
            handle.execute(
                    "analyze department, employee, client, client_phone, client_email, client_address, client_word,"
                            + " client_manager, client_status_change, call, call_participant");
        });
    }
}
