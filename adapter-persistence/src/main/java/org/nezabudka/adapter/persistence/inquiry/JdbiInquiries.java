package org.nezabudka.adapter.persistence.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.inquiry.Inquiries;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryChangedMeanwhile;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.InquiryState;
import org.nezabudka.domain.inquiry.InquiryState.Answered;
import org.nezabudka.domain.inquiry.InquiryState.Closed;
import org.nezabudka.domain.inquiry.InquiryState.Resolved;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** Inquiries in tables: one row each, with its owners and its calls in rows of their own. */
public final class JdbiInquiries implements Inquiries {

    private static final String FIND =
            "select " + InquiryRows.COLUMNS + " from inquiry i where i.id = any(:ids) order by i.received_at, i.id";

    /** Only locks: what another transaction was just changing is read by a statement of its own, after the wait. */
    private static final String LOCK_OPEN = """
            select i.id from inquiry i where i.state = 'OPEN' and (i.client_id = :client or i.phone = :phone)
            order by i.received_at, i.id for update
            """;

    private static final String OPEN_OF = """
            select i.id from inquiry i where i.state = 'OPEN' and i.owner_id = :owner order by i.received_at, i.id
            """;

    private static final String DUE = """
            select i.id from inquiry i where i.state = 'OPEN' and not i.nobody_left and i.deadline <= :now
            order by i.deadline, i.id limit :most
            """;

    private static final String TAKE_DUE = """
            select i.id from inquiry i
            where i.id = :id and i.state = 'OPEN' and not i.nobody_left and i.deadline <= :now
            for update skip locked
            """;

    private static final String ADD = """
            insert into inquiry (id, version, source, client_id, phone, email, contact_name, client_source, note, received_at, owner_id,
                first_deadline, deadline, missed_deadlines, head_told_at, nobody_left, state, closed_at, closed_by, took_ms,
                evidence_kind, evidence_id, resolution)
            values (:id, 1, :source, :client, :phone, :email, :name, :clientSource, :text, :receivedAt, :owner, :firstDeadline,
                :deadline, :missedDeadlines, :headToldAt, :nobodyLeft, :state, :closedAt, :closedBy, :took, :evidenceKind, :evidence,
                :resolution)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update inquiry
            set version = version + 1, source = :source, client_id = :client, phone = :phone, email = :email,
                contact_name = :name, client_source = :clientSource, note = :text, received_at = :receivedAt, owner_id = :owner,
                first_deadline = :firstDeadline, deadline = :deadline, missed_deadlines = :missedDeadlines,
                head_told_at = :headToldAt, nobody_left = :nobodyLeft, state = :state, closed_at = :closedAt,
                closed_by = :closedBy, took_ms = :took, evidence_kind = :evidenceKind, evidence_id = :evidence,
                resolution = :resolution
            where id = :id and version = :version
            """;

    private static final String HOLDING = """
            insert into inquiry_holding (inquiry_id, place, employee_id, since, until, deadline, why, given_by)
            values (:id, :place, :owner, :since, :until, :deadline, :why, :by)
            on conflict (inquiry_id, place) do update set until = excluded.until
            where inquiry_holding.until is distinct from excluded.until
            """;

    private static final String CALL = """
            insert into inquiry_call (call_id, inquiry_id, part, place) values (:call, :id, :part, :place)
            on conflict (call_id) do nothing
            """;

    private final Jdbi jdbi;

    public JdbiInquiries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Inquiry> find(InquiryId id) {
        return jdbi.withHandle(
                handle -> read(handle, List.of(id.value())).stream().findFirst());
    }

    private static List<Inquiry> read(Handle handle, List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return handle.createQuery(FIND)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> InquiryRows.inquiry(row))
                .list();
    }

    @Override
    public Ownership ownership(Inquiry inquiry) {
        var owner = inquiry.owner().orElse(null);
        return owner == null
                ? Ownership.nobody()
                : holders(Set.of(owner), inquiry.contact().client());
    }

    @Override
    public Ownership audience(Inquiry inquiry) {
        return inquiry.owner().isEmpty()
                ? Ownership.nobody()
                : holders(inquiry.tried(), inquiry.contact().client());
    }

    private Ownership holders(Set<EmployeeId> employees, @Nullable ClientId client) {
        return jdbi.withHandle(handle -> Ownerships.of(handle, employees, client));
    }

    @Override
    public Optional<InquiryId> ofCall(CallId call) {
        return jdbi.withHandle(handle -> handle.createQuery("select inquiry_id from inquiry_call where call_id = :call")
                .bind("call", call.value())
                .mapTo(UUID.class)
                .findOne()
                .map(InquiryId::new));
    }

    @Override
    public List<Inquiry> openFrom(@Nullable ClientId client, @Nullable PhoneNumber number) {
        return jdbi.withHandle(handle -> read(
                handle,
                handle.createQuery(LOCK_OPEN)
                        .bindByType("client", client == null ? null : client.value(), UUID.class)
                        .bind("phone", number == null ? null : number.digits())
                        .mapTo(UUID.class)
                        .list()));
    }

    @Override
    public List<InquiryId> openOf(EmployeeId owner) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN_OF)
                .bind("owner", owner.value())
                .mapTo(UUID.class)
                .map(InquiryId::new)
                .list());
    }

    @Override
    public List<InquiryId> due(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("now", now)
                .bind("most", most)
                .mapTo(UUID.class)
                .map(InquiryId::new)
                .list());
    }

    @Override
    public Optional<Inquiry> takeDue(InquiryId id, Instant now) {
        return jdbi.withHandle(handle -> {
            var taken = handle.createQuery(TAKE_DUE)
                    .bind("id", id.value())
                    .bind("now", now)
                    .mapTo(UUID.class)
                    .list();
            return read(handle, taken).stream().findFirst();
        });
    }

    @Override
    public Inquiry save(Inquiry inquiry) {
        return jdbi.inTransaction(handle -> {
            boolean added = inquiry.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", inquiry.version());
                bind(update, inquiry);
                if (update.execute() == 0) throw new InquiryChangedMeanwhile(inquiry.id());
            }
            addHoldings(handle, inquiry);
            addCalls(handle, inquiry, "MISSED", inquiry.missedCalls());
            addCalls(handle, inquiry, "ATTEMPT", inquiry.attempts());
            return inquiry.withVersion(inquiry.version() + 1);
        });
    }

    private static void addHoldings(Handle handle, Inquiry inquiry) {
        if (inquiry.chain().isEmpty()) return;
        try (var batch = handle.prepareBatch(HOLDING)) {
            for (int place = 0; place < inquiry.chain().size(); place++) {
                var holding = inquiry.chain().get(place);
                batch.bind("id", inquiry.id().value())
                        .bind("place", place)
                        .bind("owner", holding.owner().value())
                        .bind("since", Rows.kept(holding.from()))
                        .bindByType("until", Rows.keptOrNull(holding.until()), Instant.class)
                        .bind("deadline", Rows.kept(holding.deadline()))
                        .bind("why", holding.why().name())
                        .bindByType("by", valueOf(holding.by()), UUID.class)
                        .add();
            }
            batch.execute();
        }
    }

    private static void addCalls(Handle handle, Inquiry inquiry, String part, List<CallId> calls) {
        if (calls.isEmpty()) return;
        try (var batch = handle.prepareBatch(CALL)) {
            for (int place = 0; place < calls.size(); place++)
                batch.bind("id", inquiry.id().value())
                        .bind("call", calls.get(place).value())
                        .bind("part", part)
                        .bind("place", place)
                        .add();
            batch.execute();
        }
    }

    private static void bind(SqlStatement<?> statement, Inquiry inquiry) {
        var contact = inquiry.contact();
        var client = contact.client();
        var phone = contact.phone();
        var email = contact.email();
        statement.bind("id", inquiry.id().value());
        statement.bind("source", inquiry.source().name());
        statement.bindByType("client", client == null ? null : client.value(), UUID.class);
        statement.bind("phone", phone == null ? null : phone.digits());
        statement.bind("email", email == null ? null : email.value());
        statement.bind("name", contact.name());
        var clientSource = contact.clientSource();
        statement.bind("clientSource", clientSource == null ? null : clientSource.value());
        statement.bind("text", inquiry.text());
        statement.bind("receivedAt", Rows.kept(inquiry.receivedAt()));
        statement.bindByType("owner", valueOf(inquiry.owner().orElse(null)), UUID.class);
        statement.bind("firstDeadline", Rows.kept(inquiry.firstDeadline()));
        statement.bind("deadline", Rows.kept(inquiry.deadline()));
        statement.bind("missedDeadlines", inquiry.missedDeadlines());
        statement.bindByType("headToldAt", Rows.keptOrNull(inquiry.headToldAt()), Instant.class);
        statement.bind("nobodyLeft", inquiry.nobodyLeft());
        bind(statement, inquiry.state());
    }

    private static void bind(SqlStatement<?> statement, InquiryState state) {
        var closed = state instanceof Closed one ? one : null;
        var evidence = state instanceof Answered answered ? answered.evidence() : null;
        statement.bind(
                "state",
                switch (state) {
                    case InquiryState.Open any -> "OPEN";
                    case Answered any -> "ANSWERED";
                    case Resolved any -> "RESOLVED";
                });
        statement.bindByType("closedAt", closed == null ? null : Rows.kept(closed.at()), Instant.class);
        statement.bindByType("closedBy", closed == null ? null : valueOf(closed.by()), UUID.class);
        statement.bindByType("took", closed == null ? null : closed.took().toMillis(), Long.class);
        statement.bind("evidenceKind", evidence == null ? null : evidence.kind().name());
        statement.bindByType("evidence", evidence == null ? null : evidence.id(), UUID.class);
        statement.bind("resolution", state instanceof Resolved resolved ? resolved.reason() : null);
    }

    private static @Nullable UUID valueOf(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }
}
