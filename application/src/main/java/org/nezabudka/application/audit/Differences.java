package org.nezabudka.application.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;

/** Collects what changed, field by field, in the words the audit keeps. Equal values leave no trace. */
public final class Differences {

    private final Map<String, FieldChange> changes = new TreeMap<>();

    /** Compares the values by their text. */
    public Differences field(String name, @Nullable Object before, @Nullable Object after) {
        var from = text(before);
        var to = text(after);
        if (!Objects.equals(from, to)) changes.put(name, new FieldChange(from, to));
        return this;
    }

    public Map<String, FieldChange> changes() {
        return changes;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) return null;
        var text = value.toString();
        return text.isEmpty() ? null : text;
    }
}
