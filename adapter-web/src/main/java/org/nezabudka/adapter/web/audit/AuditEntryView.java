package org.nezabudka.adapter.web.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.application.audit.AuditLog.RecordedEntry;
import org.nezabudka.domain.audit.AuditEntry.Outcome;

/** An entry of the journal as it is answered. */
public record AuditEntryView(
        long sequence,
        Instant at,
        @Nullable String actorId,
        String actorName,
        String act,
        String entity,
        @Nullable String entityId,
        Outcome outcome,
        @Nullable String origin,
        List<Field> changes,
        @Nullable UUID onBehalfOfId,
        @Nullable String onBehalfOfName,
        String hash) {
    /** A field before and after. */
    public record Field(
            String field, @Nullable String before, @Nullable String after) {}

    public static AuditEntryView of(RecordedEntry recorded) {
        return of(recorded, text -> text);
    }

    /** For somebody who may not see telephone numbers: they stand in old values as well. */
    public static AuditEntryView withoutNumbers(RecordedEntry recorded) {
        return of(recorded, Phones::masked);
    }

    private static AuditEntryView of(RecordedEntry recorded, UnaryOperator<String> shown) {
        var entry = recorded.entry();
        var absent = entry.onBehalfOf();
        return new AuditEntryView(
                recorded.sequence(),
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.act(),
                entry.entity(),
                entry.entityId(),
                entry.outcome(),
                entry.origin(),
                entry.changes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(change -> new Field(
                                change.getKey(),
                                shown(change.getValue().before(), shown),
                                shown(change.getValue().after(), shown)))
                        .toList(),
                absent == null ? null : UUID.fromString(absent.id()),
                absent == null ? null : absent.name(),
                recorded.hash());
    }

    private static @Nullable String shown(@Nullable String text, UnaryOperator<String> how) {
        return text == null ? null : how.apply(text);
    }
}
