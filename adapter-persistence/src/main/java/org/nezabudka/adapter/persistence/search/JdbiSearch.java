package org.nezabudka.adapter.persistence.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.client.ClientSearch;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Plans;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.search.Search;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;

/**
 * The search in layers, from the cheapest to the widest; a wider one is asked only when those before gave nothing: whole number and
 * card number, end of a number, begin of a word, any part of a number or a name.
 */
public final class JdbiSearch implements Search {

    /** A find is a client or one of its contact persons. */
    private record Find(UUID client, @Nullable UUID person) {}

    private static final String CARD_NUMBER = """
            select c.id as client, cast(null as uuid) as person from client c where c.number = :card
            """;

    private static final String WHOLE_NUMBER = """
            select p.client_id as client, p.contact_person_id as person
            from client_phone p join client c on c.id = p.client_id
            where p.digits = :whole
            """;

    private static final String NUMBER_END = """
            select p.client_id as client, p.contact_person_id as person
            from client_phone p join client c on c.id = p.client_id
            where reverse(p.digits) collate "C" ~>=~ :end and reverse(p.digits) collate "C" ~<~ :endEnd
            """;

    private static final String NUMBER_INSIDE = """
            select p.client_id as client, p.contact_person_id as person
            from (select client_id, contact_person_id from client_phone
                  where digits like :number or digits like :numberAbroad offset 0) p join client c on c.id = p.client_id
            where true
            """;

    /** The longest word leads, the others are looked up in what it found. */
    private static final String WORD_BEGIN = """
            select w.client_id as client, w.contact_person_id as person
            from client_word w join client c on c.id = w.client_id
            where w.word >= :word and w.word < :wordEnd
              and (case when w.contact_person_id is null then c.search_name
                        else (select r.search_name from contact_person r where r.id = w.contact_person_id) end)
                  like all(:names)
            """;

    private static final String NAME_INSIDE = """
            select found.client, found.person
            from (select id as client, cast(null as uuid) as person from client
                  where search_name like :name and search_name like all(:names) offset 0) found
            join client c on c.id = found.client
            where true
            """;

    private static final String PERSON_INSIDE = """
            select found.client, found.person
            from (select client_id as client, id as person from contact_person
                  where search_name like :name and search_name like all(:names) offset 0) found
            join client c on c.id = found.client
            where true
            """;

    private static final String EMPLOYEES = """
            select e.id, e.display_name, e.extension, d.name as department_name
            from employee e left join department d on d.id = e.department_id
            where e.dismissed_at is null
              and ((e.search_name like all(:names) and cardinality(:names) > 0) or e.extension = :text)
            order by e.display_name, e.id
            limit :limit
            """;

    private static final String PERSON_COLUMNS = """
            , found.person as person_id, r.display_name as person_name, r.position,
            (select p.digits from client_phone p where p.contact_person_id = r.id order by p.place limit 1) as person_phone
            """;

    private static final String FOUND = """
            join unnest(:clients, :persons) with ordinality as found (client, person, place) on found.client = c.id
            left join contact_person r on r.id = found.person
            order by found.place
            """;

    private final Jdbi jdbi;
    private final NumberingPlan numbering;

    /** @param numbering how numbers are spelled where this office is */
    public JdbiSearch(Jdbi jdbi, NumberingPlan numbering) {
        this.jdbi = jdbi;
        this.numbering = numbering;
    }

    @Override
    public Hits find(Actor actor, String text, int limit) {
        var search = ClientSearch.of(text, numbering);
        if (search.words().isEmpty()) return new Hits(List.of(), List.of(), List.of());
        return jdbi.withHandle(handle -> {
            var finds = layers(handle, actor, search, limit);
            var clients = new ArrayList<ClientHit>();
            var persons = new ArrayList<PersonHit>();
            describe(handle, actor, finds, clients, persons);
            return new Hits(
                    clients.subList(0, Math.min(limit, clients.size())),
                    persons.subList(0, Math.min(limit, persons.size())),
                    employees(handle, text, search, limit));
        });
    }

    private static Set<Find> layers(Handle handle, Actor actor, ClientSearch search, int limit) {
        var finds = new LinkedHashSet<Find>();
        var mayAsk = Sql.of("");
        var maySeeNumber = Sql.of("and")
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition());
        if (search.card() != null) ask(handle, actor, search, limit, Sql.of(CARD_NUMBER), mayAsk, finds);
        if (search.digits() != null) {
            // A number may be a client's or a contact person's: enough of them for both lists.
            int most = 3 * limit;
            if (search.whole() != null) ask(handle, actor, search, most, Sql.of(WHOLE_NUMBER), maySeeNumber, finds);
            if (finds.isEmpty()) ask(handle, actor, search, most, Sql.of(NUMBER_END), maySeeNumber, finds);
            if (finds.size() < limit) ask(handle, actor, search, most, Sql.of(NUMBER_INSIDE), maySeeNumber, finds);
        }
        ask(handle, actor, search, limit, Sql.of(WORD_BEGIN), Sql.of("and w.contact_person_id is null"), finds);
        ask(handle, actor, search, limit, Sql.of(WORD_BEGIN), Sql.of("and w.contact_person_id is not null"), finds);
        if (finds.isEmpty() && search.canLookInside()) {
            ask(handle, actor, search, limit, Sql.of(NAME_INSIDE), mayAsk, finds);
            ask(handle, actor, search, limit, Sql.of(PERSON_INSIDE), mayAsk, finds);
        }
        return finds;
    }

    private static void ask(
            Handle handle, Actor actor, ClientSearch search, int limit, Sql layer, Sql further, Set<Find> finds) {
        var sql = layer.add("and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add(further)
                .add("limit :limit");
        finds.addAll(bind(Visibility.bind(handle.createQuery(sql.toString()), actor), search)
                .bind("limit", limit)
                .map((row, context) -> new Find(Rows.uuid(row, "client"), Rows.uuidOrNull(row, "person")))
                .list());
    }

    private static Query bind(Query statement, ClientSearch search) {
        var whole = search.whole();
        var digits = search.digits() == null ? "" : search.digits();
        var end = new StringBuilder(digits).reverse().toString();
        return statement
                .addCustomizer(Plans.FOR_THESE_VALUES)
                .bind("card", search.card())
                .bind("whole", whole == null ? null : whole.digits())
                .bind("end", end)
                .bind("endEnd", end + ":")
                .bind("name", search.longestPattern())
                .bind("number", search.numberPattern())
                .bind("numberAbroad", search.numberPatternAbroad())
                .bind("word", search.longestWord())
                .bind("wordEnd", search.longestWord() + Character.toString(Character.MAX_CODE_POINT))
                .bindArray("names", String.class, search.namePatterns());
    }

    private static void describe(
            Handle handle, Actor actor, Set<Find> finds, List<ClientHit> clients, List<PersonHit> persons) {
        if (finds.isEmpty()) return;
        var ids = finds.stream().map(Find::client).toArray(UUID[]::new);
        var personIds = finds.stream().map(Find::person).toArray(UUID[]::new);
        var sql = ClientRowSql.select(actor, Sql.of(PERSON_COLUMNS)).add(FOUND);
        Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bindArray("clients", UUID.class, (Object[]) ids)
                .bindArray("persons", UUID.class, (Object[]) personIds)
                .map((row, context) -> {
                    if (row.getString("person_id") == null) clients.add(client(row));
                    else persons.add(person(row));
                    return Boolean.TRUE;
                })
                .list();
    }

    private static ClientHit client(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ClientHit(
                row.getString("id"),
                row.getLong("number"),
                ClientRowSql.name(row),
                ClientRowSql.phone(row),
                row.getString("status"),
                Rows.text(row, "manager_name"));
    }

    private static PersonHit person(java.sql.ResultSet row) throws java.sql.SQLException {
        var digits = Rows.text(row, "person_phone");
        return new PersonHit(
                row.getString("person_id"),
                row.getString("person_name"),
                Rows.text(row, "position"),
                digits == null ? null : ClientRowSql.shown(digits, row.getBoolean("phones_visible")),
                row.getString("id"),
                ClientRowSql.name(row));
    }

    private static List<EmployeeHit> employees(Handle handle, String text, ClientSearch search, int limit) {
        return handle.createQuery(EMPLOYEES)
                .bindArray("names", String.class, search.namePatterns())
                .bind("text", NameWords.normalised(text))
                .bind("limit", limit)
                .map((row, context) -> new EmployeeHit(
                        row.getString("id"),
                        row.getString("display_name"),
                        Rows.text(row, "extension"),
                        Rows.text(row, "department_name")))
                .list();
    }
}
