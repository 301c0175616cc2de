package org.nezabudka.adapter.persistence.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.inquiry.InquiryCard;
import org.nezabudka.application.inquiry.InquiryQuery;
import org.nezabudka.application.inquiry.InquiryRow;
import org.nezabudka.application.inquiry.InquiryStatistics;
import org.nezabudka.application.inquiry.InquirySummary;
import org.nezabudka.application.inquiry.InquiryViews;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.organization.EmployeeId;

/** The queue, the card and the report of inquiries, straight from their tables. */
public final class JdbiInquiryViews implements InquiryViews {

    private static final String CHAIN = """
            select h.employee_id, e.display_name, h.since, h.until, h.deadline, h.why, g.display_name as given_by
            from inquiry_holding h join employee e on e.id = h.employee_id left join employee g on g.id = h.given_by
            where h.inquiry_id = :id order by h.place
            """;

    private static final String CALLS = """
            select call_id from inquiry_call where inquiry_id = :id and part = :part order by place
            """;

    private final Jdbi jdbi;

    public JdbiInquiryViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<InquiryRow> page(Actor actor, InquiryQuery query, PageRequest request) {
        return jdbi.withHandle(handle -> new InquiryPages(actor, query, request).page(handle));
    }

    @Override
    public Optional<InquiryCard> card(Actor actor, InquiryId id) {
        return jdbi.withHandle(handle -> {
            var sql = Sql.of("with page as (select id from inquiry where id = :id)")
                    .add(InquiryPages.rows(actor))
                    .add("where")
                    .add(Visibility.ofInquiries(actor, Right.INQUIRIES_VIEW).condition());
            return InquiryPages.bindSelf(handle.createQuery(sql.toString()), actor)
                    .bind("id", id.value())
                    .map((row, context) -> InquiryPages.row(row))
                    .findOne()
                    .map(row -> card(handle, row));
        });
    }

    private static InquiryCard card(Handle handle, InquiryRow row) {
        var chain = handle.createQuery(CHAIN)
                .bind("id", row.id().value())
                .map((link, context) -> new InquiryCard.Link(
                        new EmployeeId(Rows.uuid(link, "employee_id")),
                        link.getString("display_name"),
                        Rows.instant(link, "since"),
                        Rows.instantOrNull(link, "until"),
                        Rows.instant(link, "deadline"),
                        Holding.Why.valueOf(link.getString("why")),
                        Rows.text(link, "given_by")))
                .list();
        return new InquiryCard(row, chain, calls(handle, row.id(), "MISSED"), calls(handle, row.id(), "ATTEMPT"));
    }

    private static List<UUID> calls(Handle handle, InquiryId id, String part) {
        return handle.createQuery(CALLS)
                .bind("id", id.value())
                .bind("part", part)
                .mapTo(UUID.class)
                .list();
    }

    @Override
    public boolean exists(InquiryId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists(select from inquiry where id = :id)")
                .bind("id", id.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public InquirySummary summary(Actor actor) {
        var sql = Sql.of("select count(*) filter (where mine) as mine, count(*) filter (where nobodys) as nobodys,")
                .add("count(*) as visible, min(deadline) filter (where mine or nobodys) as next_deadline from (select")
                .add("coalesce(i.owner_id = :self, false) as mine, i.owner_id is null and")
                .add(Visibility.ofInquiries(actor, Right.INQUIRIES_WORK).condition())
                .add("as nobodys, case when i.nobody_left then null else i.deadline end as deadline")
                .add("from inquiry i where i.state = 'OPEN' and")
                .add(Visibility.ofInquiries(actor, Right.INQUIRIES_VIEW).condition())
                .add(") seen");
        return jdbi.withHandle(handle -> InquiryPages.bindSelf(handle.createQuery(sql.toString()), actor)
                .map((row, context) -> new InquirySummary(
                        row.getInt("mine"),
                        row.getInt("nobodys"),
                        row.getInt("visible"),
                        Rows.instantOrNull(row, "next_deadline")))
                .one());
    }

    @Override
    public InquiryStatistics statistics(Actor actor, Instant from, Instant until, Instant now, ZoneId zone) {
        var sql = Sql.of("""
                select i.received_at, i.first_deadline, i.missed_deadlines, i.closed_at, i.state = 'ANSWERED' as answered, i.took_ms,
                       coalesce(i.closed_by, i.owner_id) as who, e.display_name
                from inquiry i left join employee e on e.id = coalesce(i.closed_by, i.owner_id)
                where i.received_at >= :from and i.received_at < :until and
                """)
                .add(Visibility.ofInquiries(actor, Right.INQUIRIES_VIEW).condition())
                .add("order by i.received_at, i.id");
        var facts = jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> {
                    var closedAt = Rows.instantOrNull(row, "closed_at");
                    return new InquiryStatistics.Fact(
                            Rows.instant(row, "received_at"),
                            Rows.instant(row, "first_deadline"),
                            row.getInt("missed_deadlines"),
                            closedAt,
                            row.getBoolean("answered"),
                            closedAt == null ? null : Duration.ofMillis(row.getLong("took_ms")),
                            InquiryRows.employee(Rows.uuidOrNull(row, "who")),
                            Rows.text(row, "display_name"));
                })
                .list());
        return InquiryStatistics.of(facts, now, zone);
    }
}
