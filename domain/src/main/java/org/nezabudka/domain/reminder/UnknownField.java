package org.nezabudka.domain.reminder;

import java.util.Map;
import java.util.TreeSet;
import org.nezabudka.domain.shared.Invalid;

/** The text of reminders names a field that nothing has. */
public final class UnknownField extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownField(String given) {
        super(
                "text",
                "No field " + given,
                Map.of("given", given, "fields", String.join(", ", new TreeSet<>(ReminderText.FIELDS))));
    }
}
