package org.nezabudka.application.reminder;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.reminder.Reminder;

/**
 * A reminder as somebody may see it.
 *
 * @param whomName who is reminded
 * @param seesClient whether there is a client, and the reader may see it
 * @param clientName {@code null} without a client to see
 * @param clientPhone the main number as the reader may see it, {@code null} without one
 */
public record ReminderRow(
        Reminder reminder,
        String whomName,
        boolean seesClient,
        @Nullable String clientName,
        @Nullable String clientPhone) {

    /** Fields that tell of nobody. */
    private static final Set<String> HARMLESS = Set.of("kind");

    /** The fields of the text that the reader may know: those of the client are as they are now. */
    Map<String, String> facts() {
        var facts = new HashMap<>(reminder.facts());
        if (reminder.client() == null) return facts;
        if (!seesClient) facts.keySet().retainAll(HARMLESS);
        put(facts, "client", clientName);
        put(facts, "phone", clientPhone);
        return facts;
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value == null) facts.remove(name);
        else facts.put(name, value);
    }
}
