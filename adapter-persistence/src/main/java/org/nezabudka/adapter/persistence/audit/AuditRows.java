package org.nezabudka.adapter.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;

/** Entries as rows. */
final class AuditRows {

    static final String COLUMNS =
            "sequence, at, actor_id, actor_name, act, entity, entity_id, outcome, origin, changes, salt, digest, previous, hash, "
                    + "on_behalf_of_id, on_behalf_of_name";

    private AuditRows() {}

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                Rows.instant(row, "at"),
                Rows.text(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("act"),
                row.getString("entity"),
                Rows.text(row, "entity_id"),
                AuditEntry.Outcome.valueOf(row.getString("outcome")),
                Rows.text(row, "origin"),
                changes(row.getString("changes")),
                colleague(row));
    }

    private static AuditEntry.@Nullable Colleague colleague(ResultSet row) throws SQLException {
        var id = row.getString("on_behalf_of_id");
        return id == null ? null : new AuditEntry.Colleague(id, row.getString("on_behalf_of_name"));
    }

    /** For each field {@code {"before": …, "after": …}}, absent values left out. */
    static Map<String, Map<String, String>> json(Map<String, FieldChange> changes) {
        var json = new TreeMap<String, Map<String, String>>();
        changes.forEach((field, change) -> {
            var values = new LinkedHashMap<String, String>();
            if (change.before() != null) values.put("before", change.before());
            if (change.after() != null) values.put("after", change.after());
            json.put(field, values);
        });
        return json;
    }

    private static Map<String, FieldChange> changes(@Nullable String json) {
        var changes = new HashMap<String, FieldChange>();
        if (json == null) return changes;
        for (var field : Json.read(json).properties())
            changes.put(
                    field.getKey(),
                    new FieldChange(
                            Json.textOrNull(field.getValue(), "before"), Json.textOrNull(field.getValue(), "after")));
        return changes;
    }
}
