package org.nezabudka.adapter.persistence.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.CallTransfer;
import org.nezabudka.domain.call.Evidence;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.OutsideParty;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;
import tools.jackson.databind.JsonNode;

/** Calls as rows. */
final class CallRows {

    /** All of call {@code k}. */
    static final String COLUMNS = """
            k.id, k.pbx, k.linked_id, k.version, k.direction, k.outcome, k.outside, k.outside_number, k.outside_digits,
            k.outside_name, k.outside_hidden, k.placed_by, k.dialled_number, k.own_line, k.trunk, k.queue, k.started_at,
            k.pbx_answered_at, k.answered_at, k.ended_at, k.talk_ms, k.hung_up_by, k.click_to_call, k.recording_file,
            k.channel_ids, k.joined_linked_ids, k.legs, k.transfers, k.evidence, k.staff, k.client_id, k.source,
            array(select x.client_id::text from call_candidate x where x.call_id = k.id order by x.place) as candidates
            """;

    private CallRows() {}

    static RecordedCall call(ResultSet row) throws SQLException {
        var digits = Rows.text(row, "outside_digits");
        var client = Rows.uuidOrNull(row, "client_id");
        var hungUpBy = Rows.text(row, "hung_up_by");
        var source = Rows.text(row, "source");
        var call = new Call(
                new PbxCallId(row.getString("pbx"), row.getString("linked_id")),
                CallDirection.valueOf(row.getString("direction")),
                CallOutcome.valueOf(row.getString("outcome")),
                outside(row),
                Rows.text(row, "placed_by"),
                Rows.text(row, "dialled_number"),
                Rows.text(row, "own_line"),
                Rows.text(row, "trunk"),
                Rows.text(row, "queue"),
                Rows.instant(row, "started_at"),
                Rows.instantOrNull(row, "pbx_answered_at"),
                Rows.instantOrNull(row, "answered_at"),
                Rows.instantOrNull(row, "ended_at"),
                Duration.ofMillis(row.getLong("talk_ms")),
                Json.read(row.getString("legs"))
                        .valueStream()
                        .map(CallRows::leg)
                        .toList(),
                Json.read(row.getString("transfers"))
                        .valueStream()
                        .map(CallRows::transfer)
                        .toList(),
                hungUpBy == null ? null : HungUpBy.valueOf(hungUpBy),
                row.getBoolean("click_to_call"),
                Rows.text(row, "recording_file"),
                Rows.texts(row, "channel_ids"),
                Rows.texts(row, "joined_linked_ids"),
                Evidence.valueOf(row.getString("evidence")));
        return new RecordedCall(
                call,
                digits == null ? null : new PhoneNumber("+" + digits),
                client == null ? null : new ClientId(client),
                Rows.texts(row, "candidates").stream()
                        .map(id -> new ClientId(UUID.fromString(id)))
                        .toList(),
                staff(row.getString("staff")),
                source == null ? null : new EntryCode(source),
                row.getInt("version"));
    }

    private static @Nullable OutsideParty outside(ResultSet row) throws SQLException {
        if (!row.getBoolean("outside")) return null;
        return new OutsideParty(
                Rows.text(row, "outside_number"), Rows.text(row, "outside_name"), row.getBoolean("outside_hidden"));
    }

    static String legs(List<CallLeg> legs) {
        return Json.write(legs.stream().map(CallRows::leg).toList());
    }

    private static Map<String, Object> leg(CallLeg leg) {
        var json = new LinkedHashMap<String, Object>();
        json.put("extension", leg.extension());
        putMoment(json, "rangAt", leg.rangAt());
        putMoment(json, "answeredAt", leg.answeredAt());
        putMoment(json, "endedAt", leg.endedAt());
        if (leg.endedItself()) json.put("endedItself", true);
        return json;
    }

    private static CallLeg leg(JsonNode leg) {
        return new CallLeg(
                Json.text(leg, "extension"),
                Json.instantOrNull(leg, "rangAt"),
                Json.instantOrNull(leg, "answeredAt"),
                Json.instantOrNull(leg, "endedAt"),
                Json.has(leg, "endedItself"));
    }

    static String transfers(List<CallTransfer> transfers) {
        return Json.write(transfers.stream().map(CallRows::transfer).toList());
    }

    private static Map<String, Object> transfer(CallTransfer transfer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", transfer.kind().name());
        if (transfer.fromExtension() != null) json.put("from", transfer.fromExtension());
        if (transfer.to() != null) json.put("to", transfer.to());
        putMoment(json, "at", transfer.at());
        return json;
    }

    private static CallTransfer transfer(JsonNode transfer) {
        return new CallTransfer(
                CallTransfer.Kind.valueOf(Json.text(transfer, "kind")),
                Json.textOrNull(transfer, "from"),
                Json.textOrNull(transfer, "to"),
                Json.instant(transfer, "at"));
    }

    static String staff(Map<String, EmployeeId> employees) {
        var json = new TreeMap<String, String>();
        employees.forEach((extension, employee) -> json.put(extension, employee.toString()));
        return Json.write(json);
    }

    private static Map<String, EmployeeId> staff(String json) {
        var staff = new HashMap<String, EmployeeId>();
        for (var one : Json.read(json).properties())
            staff.put(
                    one.getKey(), new EmployeeId(UUID.fromString(one.getValue().asString())));
        return staff;
    }

    /** Unlike a column, text keeps every digit of a moment. */
    private static void putMoment(Map<String, Object> json, String name, @Nullable Instant moment) {
        if (moment != null) json.put(name, Objects.toString(moment));
    }
}
