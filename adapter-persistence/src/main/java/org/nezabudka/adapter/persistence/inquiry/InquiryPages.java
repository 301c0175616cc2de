package org.nezabudka.adapter.persistence.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.inquiry.InquiryQuery;
import org.nezabudka.application.inquiry.InquiryRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** Pages of inquiries, found branch by branch of the actor's visibility: open ones by deadline, closed ones the latest first. */
final class InquiryPages {

    private static final String COLUMNS = """
            select i.id, i.version, i.source, i.client_id, i.contact_name, i.phone, i.email, i.note, i.client_source, i.received_at,
                   i.owner_id, o.display_name as owner_name, i.first_deadline, i.deadline, i.missed_deadlines, i.head_told_at, i.nobody_left,
                   i.state, i.closed_at, i.closed_by, b.display_name as closed_by_name, i.took_ms, i.evidence_kind, i.evidence_id,
                   i.resolution, c.display_name, c.status, (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
                   (select count(*) from inquiry_call x where x.inquiry_id = i.id and x.part = 'MISSED') as calls,
                   (select count(*) from inquiry_call x where x.inquiry_id = i.id and x.part = 'ATTEMPT') as attempts,
                   (select count(*) from inquiry_holding x where x.inquiry_id = i.id) as holdings,
                   coalesce(i.state = 'OPEN' and i.owner_id = :self, false) as mine,
            """;

    private static final String TABLES = """
            from page
            join inquiry i on i.id = page.id
            left join employee o on o.id = i.owner_id
            left join employee b on b.id = i.closed_by
            left join client c on c.id = i.client_id
            """;

    private static final Cursors OPEN = new Cursors("open-inquiries", 2);
    private static final Cursors CLOSED = new Cursors("closed-inquiries", 2);

    private final Actor actor;
    private final InquiryQuery query;
    private final PageRequest request;
    private final Cursors cursors;

    InquiryPages(Actor actor, InquiryQuery query, PageRequest request) {
        this.actor = actor;
        this.query = query;
        this.request = request;
        this.cursors = query.open() ? OPEN : CLOSED;
    }

    Page<InquiryRow> page(Handle handle) {
        boolean open = query.open();
        var sql = Sql.of("with page as materialized (select id, sorted from (");
        var branches = Visibility.ofInquiries(actor, Right.INQUIRIES_VIEW).branches();
        for (int i = 0; i < branches.size(); i++)
            sql.addIf(i > 0, "union")
                    .addIf(open, "(select i.id, i.deadline as sorted from inquiry i where")
                    .addIf(!open, "(select i.id, i.closed_at as sorted from inquiry i where")
                    .add(filters())
                    .add("and")
                    .add(branches.get(i))
                    .addIf(open && request.cursor() != null, "and (i.deadline, i.id) > (:sorted, :id)")
                    .addIf(!open && request.cursor() != null, "and (i.closed_at, i.id) < (:sorted, :id)")
                    .addIf(open, "order by i.deadline, i.id limit :limit)")
                    .addIf(!open, "order by i.closed_at desc, i.id desc limit :limit)");
        sql.add(") branches")
                .addIf(open, "order by sorted, id limit :limit)")
                .addIf(!open, "order by sorted desc, id desc limit :limit)")
                .add(rows(actor))
                .addIf(open, "order by page.sorted, i.id")
                .addIf(!open, "order by page.sorted desc, i.id desc");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        if (request.cursor() != null)
            statement.bind("sorted", cursors.moment(request.cursor(), 0)).bind("id", cursors.id(request.cursor(), 1));
        return Cursors.page(
                statement.map((row, context) -> row(row)).list(),
                request.limit(),
                total(handle),
                last -> cursors.of(sorted(last), last.id().toString()));
    }

    private static String sorted(InquiryRow row) {
        var closing = row.closing();
        return (closing == null ? row.deadline() : closing.at()).toString();
    }

    private @Nullable Long total(Handle handle) {
        if (!request.withTotal()) return null;
        var sql = Sql.of("select count(*) from inquiry i where")
                .add(filters())
                .add("and")
                .add(Visibility.ofInquiries(actor, Right.INQUIRIES_VIEW).condition());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    private Sql filters() {
        var sql = Sql.of("")
                .addIf(query.open(), "i.state = 'OPEN'")
                .addIf(!query.open(), "i.state <> 'OPEN'")
                .addIf(query.owner() != null, "and i.owner_id = :owner")
                .addIf(query.source() != null, "and i.source = :source");
        if (query.client() == null) return sql;
        // Nobody learns by a filter what a hidden client asked for.
        return sql.add("and i.client_id = :client and exists (select from client c where c.id = :client and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add(")");
    }

    private Query bind(Query statement) {
        var owner = query.owner();
        var client = query.client();
        var source = query.source();
        return bindSelf(statement, actor)
                .bindByType("owner", owner == null ? null : owner.value(), UUID.class)
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bind("source", source == null ? null : source.name());
    }

    /** The lines of the ids in {@code page}, up to its conditions. */
    static Sql rows(Actor actor) {
        return Sql.of(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofInquiries(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofInquiries(actor, Right.INQUIRIES_WORK).condition())
                .add("as may_work,")
                .add(Visibility.ofInquiries(actor, Right.INQUIRIES_REASSIGN).condition())
                .add("as may_reassign")
                .add(TABLES);
    }

    static Query bindSelf(Query statement, Actor actor) {
        return Visibility.bind(statement, actor)
                .bindByType("self", actor.person().map(EmployeeId::value).orElse(null), UUID.class);
    }

    static InquiryRow row(ResultSet row) throws SQLException {
        var client = Rows.uuidOrNull(row, "client_id");
        boolean phones = row.getBoolean("phones_visible");
        var phone = Rows.text(row, "phone");
        return new InquiryRow(
                new InquiryId(Rows.uuid(row, "id")),
                row.getInt("version"),
                Source.valueOf(row.getString("source")),
                client == null || !row.getBoolean("client_visible")
                        ? null
                        : new CallClientRef(
                                new ClientId(client),
                                phones || !row.getBoolean("name_is_number") ? row.getString("display_name") : "•••",
                                row.getString("status")),
                Rows.text(row, "contact_name"),
                phone == null ? null : shown(new PhoneNumber("+" + phone), phones),
                Rows.text(row, "email"),
                Rows.text(row, "note"),
                Rows.text(row, "client_source"),
                Rows.instant(row, "received_at"),
                InquiryRows.employee(Rows.uuidOrNull(row, "owner_id")),
                Rows.text(row, "owner_name"),
                row.getInt("calls"),
                row.getInt("attempts"),
                Math.max(0, row.getInt("holdings") - 1),
                Rows.instant(row, "first_deadline"),
                Rows.instant(row, "deadline"),
                row.getInt("missed_deadlines"),
                Rows.instantOrNull(row, "head_told_at"),
                row.getBoolean("nobody_left"),
                closing(row),
                row.getBoolean("mine"),
                row.getBoolean("may_work"),
                row.getBoolean("may_reassign"));
    }

    private static String shown(PhoneNumber phone, boolean visible) {
        return visible ? phone.value() : phone.masked();
    }

    private static InquiryRow.@Nullable Closing closing(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "closed_at");
        if (at == null) return null;
        return new InquiryRow.Closing(
                row.getString("state").equals("ANSWERED"),
                at,
                InquiryRows.employee(Rows.uuidOrNull(row, "closed_by")),
                Rows.text(row, "closed_by_name"),
                Rows.text(row, "evidence_kind"),
                Rows.uuidOrNull(row, "evidence_id"),
                Rows.text(row, "resolution"),
                !at.isAfter(Rows.instant(row, "first_deadline")),
                row.getLong("took_ms") / 1000);
    }
}
