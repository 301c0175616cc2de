package org.nezabudka.application.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Decision;
import org.nezabudka.domain.client.Client;

/**
 * Everything the card shows at once.
 *
 * @param client the facts; the actor may see it, yet numbers may have to be masked, see {@code phonesVisible}
 * @param employeeNames names of all employees the card mentions, former ones included, by id
 * @param phonesVisible false: the actor may not see telephone numbers in full
 * @param mayGrant whether the actor may give others access to the client
 * @param calls how many calls with the client the actor may see
 * @param access why the actor may see the client
 */
public record ClientCard(
        Client client,
        Map<String, String> employeeNames,
        boolean phonesVisible,
        boolean mayEdit,
        boolean mayReassign,
        boolean mayGrant,
        int calls,
        @Nullable Instant lastCallAt,
        List<String> permittedStatuses,
        Decision access) {}
