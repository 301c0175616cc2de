package org.nezabudka.adapter.persistence.client;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Plans;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.client.PersonQuery;
import org.nezabudka.application.client.PersonRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;

/** Contact persons of all visible clients, by name. */
final class PersonPages {

    private static final String SELECT = """
            select r.id, r.display_name as person_name, r.position, c.id as client_id, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
                   array(select p.digits from client_phone p where p.contact_person_id = r.id order by p.place) as phones,
                   array(select m.address from client_email m where m.contact_person_id = r.id order by m.place) as emails,
            """;

    private static final Cursors CURSORS = new Cursors("persons", 2);

    private final Actor actor;
    private final @Nullable String text;
    private final PageRequest request;
    private final ClientSearch search;

    PersonPages(Actor actor, PersonQuery query, PageRequest request, NumberingPlan numbering) {
        this.actor = actor;
        this.text = query.text() == null || query.text().isBlank() ? null : NameWords.normalised(query.text());
        this.request = request;
        this.search = ClientSearch.of(text == null ? "" : text, numbering);
    }

    Page<PersonRow> page(Handle handle) {
        var where = where();
        var sql = Sql.of(SELECT)
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible")
                .add(where)
                .addIf(request.cursor() != null, "and (r.display_name, r.id) > (:name, :id)")
                .add("order by r.display_name, r.id limit :limit");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (request.cursor() != null)
            statement.bind("name", CURSORS.text(request.cursor(), 0)).bind("id", CURSORS.id(request.cursor(), 1));
        var rows = statement
                .map((row, context) -> {
                    boolean visible = row.getBoolean("phones_visible");
                    return new PersonRow(
                            row.getString("id"),
                            row.getString("person_name"),
                            Rows.text(row, "position"),
                            Rows.texts(row, "phones").stream()
                                    .map(digits -> ClientRowSql.shown(digits, visible))
                                    .toList(),
                            Rows.texts(row, "emails"),
                            row.getString("client_id"),
                            visible || !row.getBoolean("name_is_number") ? row.getString("client_name") : "•••");
                })
                .list();
        Long total = null;
        if (request.withTotal())
            total = bind(handle.createQuery(Sql.of("select count(*)").add(where).toString()))
                    .mapTo(Long.class)
                    .one();
        return Cursors.page(rows, request.limit(), total, last -> CURSORS.of(last.name(), last.id()));
    }

    private Sql where() {
        var sql = Sql.of("from contact_person r join client c on c.id = r.client_id where")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition());
        if (text == null) return sql;
        sql.add("and (strpos(r.search_name, :text) > 0 or strpos(translate(lower(r.position), 'ё', 'е'), :text) > 0");
        if (search.digits() != null)
            sql.add("or (exists (select from client_phone p")
                    .add(
                            "where p.contact_person_id = r.id and (p.digits like :number or p.digits like :numberAbroad)) and")
                    .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                    .add(")");
        return sql.add(")");
    }

    private Query bind(Query statement) {
        return Visibility.bind(statement, actor)
                .addCustomizer(Plans.FOR_THESE_VALUES)
                .bind("text", text)
                .bind("number", search.numberPattern())
                .bind("numberAbroad", search.numberPatternAbroad());
    }
}
