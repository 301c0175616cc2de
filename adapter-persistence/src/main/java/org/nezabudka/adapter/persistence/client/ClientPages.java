package org.nezabudka.adapter.persistence.client;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Plans;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Pages of the client list. Which rows the page has is found first, on the narrow index of its order and branch by branch of the
 * actor's visibility; only the rows of the page are then made whole.
 */
final class ClientPages {

    /** With more finds than this a text is so common that walking along the order meets a page of them soon. */
    private static final int FEW = 1000;

    private static final String NAMES_INSIDE = """
            select id from (select c.id from client c where c.search_name like :name and c.search_name like all(:names) offset 0) fenced
            union
            select client_id from (select p.client_id from contact_person p
                                   where p.search_name like :name and p.search_name like all(:names) offset 0) fenced
            """;

    private static final String NAMES_BEGIN = """
            select w.client_id from client_word w where w.word >= :word and w.word < :wordEnd
            """;

    private static final String NUMBERS_INSIDE = """
            select client_id from (select p.client_id from client_phone p
                                   where p.digits like :number or p.digits like :numberAbroad offset 0) fenced
            """;

    private static final String FITS_NAME_INSIDE = """
            c.search_name like all(:names) or exists (
                 select from contact_person p where p.client_id = c.id and p.search_name like all(:names))
            """;

    private static final String FITS_NAME_BEGIN = """
            exists (select from client_word w where w.client_id = c.id and w.word >= :word and w.word < :wordEnd)
            """;

    private final Actor actor;
    private final ClientQuery query;
    private final PageRequest request;
    private final ClientOrder order;
    private final @Nullable ClientSearch search;
    private @Nullable List<UUID> found;

    ClientPages(Actor actor, ClientQuery query, PageRequest request, NumberingPlan numbering) {
        this.actor = actor;
        this.query = query;
        this.request = request;
        this.order = ClientOrder.of(query.sort(), query.descending());
        var text = query.text();
        this.search = text == null || text.isBlank() ? null : ClientSearch.of(text, numbering);
    }

    Page<ClientRow> page(Handle handle) {
        if (search != null) found = lookFor(handle, search);
        var sql = Sql.of("with page as materialized (")
                .add(ids())
                .add(")")
                .add(ClientRowSql.select(actor))
                .add("join page on page.id = c.id")
                .add(order.outer());
        var rows = bind(handle.createQuery(sql.toString()))
                .bind("limit", request.limit() + 1)
                .map((row, context) -> ClientRowSql.row(row))
                .list();
        return Cursors.page(rows, request.limit(), total(handle), order::cursor);
    }

    private @Nullable Long total(Handle handle) {
        if (!request.withTotal()) return null;
        var sql = Sql.of("select count(*) from client c where true")
                .add(filters())
                .add("and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    /** The ids of the page with their sort value. A client is either somebody's or nobody's: no row comes from two branches. */
    private Sql ids() {
        var branches = Visibility.ofClients(actor, Right.CLIENTS_VIEW).branches();
        var filters = filters();
        var sql = Sql.of("select id, key from (");
        for (int i = 0; i < branches.size(); i++) {
            sql.addIf(i > 0, "union all")
                    .add("(select c.id,")
                    .add(order.key())
                    .add("as key from client c where true")
                    .add(filters)
                    .add("and")
                    .add(branches.get(i))
                    .addIf(request.cursor() != null, "and (")
                    .add(request.cursor() == null ? Sql.of("") : order.beyond())
                    .addIf(request.cursor() != null, ")")
                    .add(order.inner())
                    .add("limit :limit)");
        }
        return sql.add(") branches").add(order.merged()).add("limit :limit");
    }

    private Sql filters() {
        var sql = Sql.of("")
                .addIf(!query.statuses().isEmpty(), "and c.status = any(:statuses)")
                .addIf(!query.managers().isEmpty(), """
                        and exists (select from client_manager m where m.client_id = c.id and m.until is null
                                      and m.employee_id = any(:managers))
                        """)
                .addIf(query.unassigned(), "and not c.held")
                .addIf(query.withoutNextAction(), "and c.next_action_at = 'infinity'")
                .addIf(query.type() != null, "and c.type = :type")
                .addIf(!query.sources().isEmpty(), "and c.source = any(:sources)")
                .addIf(!query.industries().isEmpty(), """
                        and exists (select from client_industry i where i.client_id = c.id and i.code = any(:industries))
                        """)
                .addIf(query.tag() != null, "and c.tags @> array[cast(:tag as text)]")
                .addIf(query.city() != null, """
                        and exists (select from client_address a where a.client_id = c.id and lower(a.city) = lower(:city))
                        """)
                .addIf(query.origin() != null, "and c.origin = :origin")
                .addIf(query.registeredFrom() != null, "and c.registered_at >= :from")
                .addIf(query.registeredUntil() != null, "and c.registered_at < :until");
        if (search == null) return sql;
        return sql.addIf(found != null, "and c.id = any(:found)").add("and").add(fits(search));
    }

    /**
     * Finds by a number count only where the actor may see numbers; otherwise trying digit after digit would tell a number that
     * nobody showed.
     */
    private Sql fits(ClientSearch what) {
        var sql = Sql.of("(").add(what.canLookInside() ? Sql.of(FITS_NAME_INSIDE) : Sql.of(FITS_NAME_BEGIN));
        if (what.digits() != null) {
            sql.add("or (")
                    .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                    .add("and exists (select from client_phone p")
                    .add("where p.client_id = c.id and (p.digits like :number or p.digits like :numberAbroad)))");
        }
        return sql.add(")");
    }

    /** The clients that fit the text, whoever may see them; nothing when there are too many to name. */
    private @Nullable List<UUID> lookFor(Handle handle, ClientSearch what) {
        if (what.words().isEmpty()) return List.of();
        var sql = Sql.of("select x.id from (")
                .add(what.canLookInside() ? Sql.of(NAMES_INSIDE) : Sql.of(NAMES_BEGIN))
                .add(what.digits() == null ? Sql.of("") : Sql.of("union").add(NUMBERS_INSIDE))
                .add(") x (id) limit :few");
        var ids = bind(handle.createQuery(sql.toString()))
                .bind("few", FEW + 1)
                .mapTo(UUID.class)
                .list();
        return ids.size() > FEW ? null : ids;
    }

    private Query bind(Query statement) {
        Visibility.bind(statement, actor);
        if (request.cursor() != null) order.bind(statement, request.cursor());
        if (search != null) bind(statement, search);
        var type = query.type();
        var origin = query.origin();
        return statement
                .bindArray("statuses", String.class, codes(query.statuses()))
                .bindArray(
                        "managers",
                        UUID.class,
                        query.managers().stream().map(EmployeeId::value).toList())
                .bind("type", type == null ? null : type.name())
                .bindArray("sources", String.class, codes(query.sources()))
                .bindArray("industries", String.class, codes(query.industries()))
                .bind("tag", query.tag())
                .bind("city", query.city() == null ? null : query.city().strip())
                .bind("origin", origin == null ? null : origin.name())
                .bind("from", query.registeredFrom())
                .bind("until", query.registeredUntil());
    }

    private void bind(Query statement, ClientSearch what) {
        statement
                .addCustomizer(Plans.FOR_THESE_VALUES)
                .bindArray("names", String.class, what.namePatterns())
                .bind("name", what.longestPattern())
                .bind("number", what.numberPattern())
                .bind("numberAbroad", what.numberPatternAbroad())
                .bind("word", what.longestWord())
                .bind("wordEnd", what.longestWord() + Character.toString(Character.MAX_CODE_POINT))
                .bindArray("found", UUID.class, found == null ? List.of() : found);
    }

    private static List<String> codes(List<EntryCode> codes) {
        return codes.stream().map(EntryCode::value).toList();
    }
}
