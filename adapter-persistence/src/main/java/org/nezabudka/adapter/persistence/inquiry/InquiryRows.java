package org.nezabudka.adapter.persistence.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.inquiry.Contact;
import org.nezabudka.domain.inquiry.Evidence;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.InquiryState;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;
import tools.jackson.databind.JsonNode;

/** Inquiries as rows. */
final class InquiryRows {

    /** All of inquiry {@code i}. */
    static final String COLUMNS = """
            i.id, i.version, i.source, i.client_id, i.phone, i.email, i.contact_name, i.client_source, i.note, i.received_at, i.first_deadline,
            i.deadline, i.missed_deadlines, i.head_told_at, i.nobody_left, i.state, i.closed_at, i.closed_by, i.took_ms,
            i.evidence_kind, i.evidence_id, i.resolution,
            array(select x.call_id::text from inquiry_call x where x.inquiry_id = i.id and x.part = 'MISSED' order by x.place)
                as missed_calls,
            array(select x.call_id::text from inquiry_call x where x.inquiry_id = i.id and x.part = 'ATTEMPT' order by x.place)
                as attempt_calls,
            (select json_agg(json_build_object('owner', h.employee_id, 'since', h.since, 'until', h.until, 'deadline', h.deadline,
                                               'why', h.why, 'by', h.given_by) order by h.place)
             from inquiry_holding h where h.inquiry_id = i.id) as chain
            """;

    private InquiryRows() {}

    static Inquiry inquiry(ResultSet row) throws SQLException {
        var chain = row.getString("chain");
        return new Inquiry(
                new InquiryId(Rows.uuid(row, "id")),
                Source.valueOf(row.getString("source")),
                contact(row),
                Rows.text(row, "note"),
                Rows.instant(row, "received_at"),
                calls(row, "missed_calls"),
                calls(row, "attempt_calls"),
                chain == null
                        ? List.of()
                        : Json.read(chain)
                                .valueStream()
                                .map(InquiryRows::holding)
                                .toList(),
                Rows.instant(row, "first_deadline"),
                Rows.instant(row, "deadline"),
                row.getInt("missed_deadlines"),
                Rows.instantOrNull(row, "head_told_at"),
                row.getBoolean("nobody_left"),
                state(row),
                row.getInt("version"));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        var client = Rows.uuidOrNull(row, "client_id");
        var phone = Rows.text(row, "phone");
        var email = Rows.text(row, "email");
        var source = Rows.text(row, "client_source");
        return new Contact(
                client == null ? null : new ClientId(client),
                phone == null ? null : new PhoneNumber("+" + phone),
                email == null ? null : new EmailAddress(email),
                Rows.text(row, "contact_name"),
                source == null ? null : new EntryCode(source));
    }

    private static List<CallId> calls(ResultSet row, String column) throws SQLException {
        return Rows.texts(row, column).stream()
                .map(id -> new CallId(UUID.fromString(id)))
                .toList();
    }

    private static Holding holding(JsonNode link) {
        return new Holding(
                new EmployeeId(Json.uuid(link, "owner")),
                Json.instant(link, "since"),
                Json.instantOrNull(link, "until"),
                Json.instant(link, "deadline"),
                Holding.Why.valueOf(Json.text(link, "why")),
                employee(Json.uuidOrNull(link, "by")));
    }

    private static InquiryState state(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state.equals("OPEN")) return new InquiryState.Open();
        var at = Rows.instant(row, "closed_at");
        var by = employee(Rows.uuidOrNull(row, "closed_by"));
        var took = Duration.ofMillis(row.getLong("took_ms"));
        if (state.equals("RESOLVED"))
            return new InquiryState.Resolved(at, by, took, Objects.requireNonNull(row.getString("resolution")));
        var kind = Evidence.Kind.valueOf(row.getString("evidence_kind"));
        return new InquiryState.Answered(at, by, took, new Evidence(kind, Rows.uuid(row, "evidence_id")));
    }

    static @Nullable EmployeeId employee(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }
}
