package org.nezabudka.application.reminder;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

/** Reminds of dated things of other features. Called inside the transaction that plans, moves or ends the thing. */
public interface ReminderPlanning {

    /** From now on the thing is reminded of: of a new one for the first time, of a known one by its new date, text or person. */
    void plan(Dated thing);

    /** The thing is done or cancelled: it reminds no more. Nothing happens if it never did. */
    void end(Subject subject);

    /**
     * A thing with a date.
     *
     * @param scenario code of the scenario by which it reminds: {@code call}, {@code meeting}…; an unknown code means the usual one
     * @param whom who is reminded
     * @param due when it is to happen
     * @param facts words for the configurable text, by name: {@code what}, {@code client}, {@code phone}, {@code goal}…
     */
    record Dated(
            Subject subject,
            String scenario,
            EmployeeId whom,
            @Nullable ClientId client,
            Instant due,
            Map<String, String> facts) {

        public Dated {
            facts = Map.copyOf(facts);
        }
    }
}
