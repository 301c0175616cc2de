package org.nezabudka.domain.client;

import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientEvent.ManagerAssigned;
import org.nezabudka.domain.client.ClientEvent.ManagerReleased;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;

/** Who looks after a client, and since when: nothing of the history is ever lost (brief 002.6). */
final class Managers {

    private Managers() {}

    /**
     * Gives the client to a manager. A new responsible manager takes the place of the former one, whose time ends; a helper
     * joins those present. Nothing happens when it is so already.
     */
    static Change<Client, ClientEvent> assign(
            Client client, EmployeeId manager, boolean responsible, @Nullable EmployeeId by, Instant at) {
        boolean already = client.presentManagers()
                .anyMatch(present -> present.manager().equals(manager) && present.responsible() == responsible);
        if (already) return Change.of(client);
        var history = new ArrayList<ManagerAssignment>();
        for (var assignment : client.managers()) {
            boolean replaced = assignment.lasts()
                    && (assignment.manager().equals(manager) || (responsible && assignment.responsible()));
            history.add(replaced ? assignment.endedAt(at) : assignment);
        }
        var assigned = new ManagerAssignment(manager, responsible, at, by, null);
        history.add(assigned);
        return Change.of(client.withManagers(history), new ManagerAssigned(client.id(), assigned));
    }

    /**
     * Ends the time of a manager.
     *
     * @throws NotAManagerOfTheClient if the employee is none of the present managers
     */
    static Change<Client, ClientEvent> release(Client client, EmployeeId manager, Instant at) {
        if (client.presentManagers().noneMatch(present -> present.manager().equals(manager)))
            throw new NotAManagerOfTheClient(manager);
        var history = client.managers().stream()
                .map(one -> one.lasts() && one.manager().equals(manager) ? one.endedAt(at) : one)
                .toList();
        return Change.of(client.withManagers(history), new ManagerReleased(client.id(), manager));
    }
}
