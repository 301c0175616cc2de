package org.nezabudka.domain.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.OrganizationEvent.EmployeeChanged;
import org.nezabudka.domain.organization.OrganizationEvent.EmployeeDismissed;
import org.nezabudka.domain.organization.OrganizationEvent.EmployeeHired;
import org.nezabudka.domain.shared.Change;

/**
 * Somebody who works or has worked here. The dismissed stay, for the history of every client they knew.
 *
 * @param dismissal {@code null} while the employee works here
 */
public record Employee(
        EmployeeId id, EmployeeFacts facts, @Nullable Dismissal dismissal, int version) {

    /** How the work ended. */
    public record Dismissal(
            Instant at, @Nullable EmployeeId by, @Nullable String reason) {}

    public static Change<Employee, OrganizationEvent> hire(EmployeeId id, EmployeeFacts facts) {
        var employee = new Employee(id, facts, null, 0);
        return Change.of(employee, new EmployeeHired(id, facts));
    }

    public boolean works() {
        return dismissal == null;
    }

    public String displayName() {
        return facts.name().full();
    }

    public @Nullable EntryCode position() {
        return facts.position();
    }

    /**
     * Changes the facts. Nothing happens when they are the same.
     *
     * @throws SupervisorCircle if the employee is named as their own supervisor
     */
    public Change<Employee, OrganizationEvent> change(EmployeeFacts after) {
        if (id.equals(after.supervisor())) throw new SupervisorCircle(displayName());
        if (after.equals(facts)) return Change.of(this);
        return Change.of(new Employee(id, after, dismissal, version), new EmployeeChanged(id, facts, after));
    }

    /**
     * Ends the work. The extension becomes free for somebody else.
     *
     * @throws EmployeeIsDismissed if it has ended already
     */
    public Change<Employee, OrganizationEvent> dismiss(Instant at, @Nullable EmployeeId by, @Nullable String reason) {
        if (!works()) throw new EmployeeIsDismissed(displayName());
        var ended = new Dismissal(at, by, reason);
        return Change.of(new Employee(id, facts.withoutExtension(), ended, version), new EmployeeDismissed(id, ended));
    }
}
