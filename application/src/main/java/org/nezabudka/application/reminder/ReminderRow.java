package org.nezabudka.application.reminder;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.reminder.Reminder;

/**
 * A reminder as somebody may see it.
 *
 * @param whomName who is reminded
 * @param clientName {@code null} without a client, or when it is none of the reader's
 * @param seesClient whether the reader may see the client
 * @param seesNumbers whether the reader may see the client's numbers
 */
public record ReminderRow(
        Reminder reminder, String whomName, @Nullable String clientName, boolean seesClient, boolean seesNumbers) {

    private static final String HIDDEN = "•••";

    /** The fields of the text that the reader may know. */
    Map<String, String> facts() {
        var facts = new java.util.HashMap<>(reminder.facts());
        if (reminder.client() == null) return facts;
        if (clientName != null) facts.put("client", clientName);
        if (!seesClient) facts.keySet().retainAll(java.util.Set.of("kind"));
        else if (!seesNumbers && facts.containsKey("phone")) facts.put("phone", HIDDEN);
        return facts;
    }
}
