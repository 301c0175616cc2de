package org.nezabudka.adapter.persistence.client;

/** The statements that store a client. */
final class ClientSql {

    private static final String DOCUMENT = """
            with doc as materialized (
                select d, cast(d->>'id' as uuid) as client from (select cast(:document as jsonb) as d) given)
            """;

    /** A client's row. */
    private static final String CARD = """
            , card as (
                insert into client (id, number, version, type, family_name, given_name, patronymic, title, display_name, source,
                    messengers, tags, wishes, note, status, registered_at, registered_by, origin, held)
                values (:id, :number, 1, :type, :family, :given, :patronymic, :title, :display, :source,
                    cast(:messengers as jsonb), :tags, :wishes, :note, :status, :registeredAt, :registeredBy, :origin, :held))
            """;

    /** Everything a client has several of; what the document does not name is left alone. */
    private static final String BELONGINGS = """
            , person as (
                insert into contact_person (id, client_id, place, family_name, given_name, patronymic, display_name, position,
                    birthday, note)
                select x.id, doc.client, x.place, x.family_name, x.given_name, x.patronymic, x.display_name, x.position,
                    x.birthday, x.note
                from doc cross join lateral jsonb_to_recordset(doc.d->'persons') as x (id uuid, place smallint,
                    family_name text, given_name text, patronymic text, display_name text, position text, birthday date,
                    note text)
                on conflict (id) do update
                set place = excluded.place, family_name = excluded.family_name, given_name = excluded.given_name,
                    patronymic = excluded.patronymic, display_name = excluded.display_name, position = excluded.position,
                    birthday = excluded.birthday, note = excluded.note
                where contact_person.client_id = excluded.client_id)
            , phone as (
                insert into client_phone (client_id, contact_person_id, place, digits, label, extension)
                select doc.client, x.person, x.place, x.digits, x.label, x.extension
                from doc cross join lateral jsonb_to_recordset(doc.d->'phones')
                    as x (person uuid, place smallint, digits text, label text, extension text))
            , email as (
                insert into client_email (client_id, contact_person_id, place, address, label)
                select doc.client, x.person, x.place, x.address, x.label
                from doc cross join lateral jsonb_to_recordset(doc.d->'emails')
                    as x (person uuid, place smallint, address text, label text))
            , word as (
                insert into client_word (word, client_id, contact_person_id)
                select x.word, doc.client, x.person
                from doc cross join lateral jsonb_to_recordset(doc.d->'words') as x (word text, person uuid))
            , address as (
                insert into client_address (client_id, place, kind, region, city, street, house, flat, entrance, floor, lift,
                    entrance_code, text, latitude, longitude)
                select doc.client, x.place, x.kind, x.region, x.city, x.street, x.house, x.flat, x.entrance, x.floor, x.lift,
                    x.entrance_code, x.text, x.latitude, x.longitude
                from doc cross join lateral jsonb_to_recordset(doc.d->'addresses') as x (place smallint, kind text,
                    region text, city text, street text, house text, flat text, entrance text, floor smallint, lift boolean,
                    entrance_code text, text text, latitude double precision, longitude double precision))
            , industry as (
                insert into client_industry (client_id, code)
                select doc.client, x.code
                from doc cross join lateral jsonb_to_recordset(doc.d->'industries') as x (code text))
            , entity as (
                insert into legal_entity (id, client_id, place, name, full_name, inn, kpp, ogrn, bic, account,
                    correspondent_account, bank_name, legal_address, director)
                select x.id, doc.client, x.place, x.name, x.full_name, x.inn, x.kpp, x.ogrn, x.bic, x.account,
                    x.correspondent_account, x.bank_name, x.legal_address, x.director
                from doc cross join lateral jsonb_to_recordset(doc.d->'entities') as x (id uuid, place smallint, name text,
                    full_name text, inn text, kpp text, ogrn text, bic text, account text, correspondent_account text,
                    bank_name text, legal_address text, director text)
                on conflict (id) do update
                set place = excluded.place, name = excluded.name, full_name = excluded.full_name, inn = excluded.inn,
                    kpp = excluded.kpp, ogrn = excluded.ogrn, bic = excluded.bic, account = excluded.account,
                    correspondent_account = excluded.correspondent_account, bank_name = excluded.bank_name,
                    legal_address = excluded.legal_address, director = excluded.director
                where legal_entity.client_id = excluded.client_id)
            , manager as (
                insert into client_manager (client_id, place, employee_id, responsible, since, assigned_by, until)
                select doc.client, x.place, x.employee_id, x.responsible, x.since, x.assigned_by, x.until
                from doc cross join lateral jsonb_to_recordset(doc.d->'managers') as x (place smallint, employee_id uuid,
                    responsible boolean, since timestamptz, assigned_by uuid, until timestamptz)
                order by x.place
                on conflict (client_id, place) do update set until = excluded.until)
            , step as (
                insert into client_status_change (client_id, place, status_before, status_after, changed_at, changed_by, reason)
                select doc.client, x.place, x.status_before, x.status_after, x.changed_at, x.changed_by, x.reason
                from doc cross join lateral jsonb_to_recordset(doc.d->'statuses') as x (place smallint, status_before text,
                    status_after text, changed_at timestamptz, changed_by uuid, reason text))
            select 1
            """;

    /** A new client with all that belongs to it, in one round trip. */
    static final String ADD = DOCUMENT + CARD + BELONGINGS;

    /** What was added to or replaced on a stored client. */
    static final String WRITE_BELONGINGS = DOCUMENT + BELONGINGS;

    static final String CHANGE = """
            update client
            set version = version + 1, type = :type, family_name = :family, given_name = :given, patronymic = :patronymic,
                title = :title, display_name = :display, source = :source, messengers = cast(:messengers as jsonb), tags = :tags,
                wishes = :wishes, note = :note, status = :status
            where id = :id and version = :version
            """;

    /** Makes room for what is written anew. */
    static final String CLEAR_BELONGINGS = """
            with phone as (delete from client_phone where client_id = :id and :phones)
            , email as (delete from client_email where client_id = :id and :emails)
            , word as (delete from client_word where client_id = :id and :words)
            , address as (delete from client_address where client_id = :id and :addresses)
            , industry as (delete from client_industry where client_id = :id and :industries)
            , entity as (delete from legal_entity where client_id = :id and id = any(:entities))
            delete from contact_person where client_id = :id and id = any(:persons)
            """;

    private ClientSql() {}
}
