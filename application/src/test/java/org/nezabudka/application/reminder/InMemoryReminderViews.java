package org.nezabudka.application.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderStatus.Active;

/** Views of reminders, worked out from those in memory. */
public final class InMemoryReminderViews implements ReminderViews {

    private static final Comparator<String> MOMENTS = Comparator.comparing(Instant::parse);

    private final InMemoryReminders reminders;
    private final Clients clients;
    private final Employees employees;

    public InMemoryReminderViews(InMemoryReminders reminders, Clients clients, Employees employees) {
        this.reminders = reminders;
        this.clients = clients;
        this.employees = employees;
    }

    @Override
    public Page<ReminderRow> page(Actor.User actor, ReminderQuery query, PageRequest request) {
        var fitting = reminders
                .all()
                .filter(one -> query.team() ? ofTeam(actor, one) && !isOwn(actor, one) : isOwn(actor, one))
                .filter(one -> one.status() instanceof Active active && fits(one, active, query))
                .map(one -> row(actor, one));
        return new Keyset<ReminderRow>(
                        "reminders " + query.team() + query.part(),
                        row -> row.reminder().due().toString(),
                        MOMENTS,
                        row -> row.reminder().id().toString(),
                        false)
                .page(fitting, request);
    }

    private static boolean fits(Reminder reminder, Active active, ReminderQuery query) {
        var due = reminder.due();
        return switch (query.part()) {
            case NOW -> active.raised();
            case OVERDUE -> due.isBefore(query.now());
            case TODAY -> !due.isBefore(query.now()) && due.isBefore(query.dayEnd());
            case LATER -> !due.isBefore(query.dayEnd());
            case ALL -> true;
        };
    }

    @Override
    public Optional<ReminderRow> find(Actor.User actor, ReminderId id) {
        return reminders
                .find(id)
                .filter(one -> isOwn(actor, one) || ofTeam(actor, one))
                .map(one -> row(actor, one));
    }

    private static boolean isOwn(Actor.User actor, Reminder reminder) {
        return reminder.whom().equals(actor.employee());
    }

    private boolean ofTeam(Actor.User actor, Reminder reminder) {
        var holder = new Ownership.Holder(reminder.whom(), departmentOf(reminder.whom()));
        return AccessPolicy.decide(actor, Right.REMINDERS_TEAM, new Ownership(java.util.Set.of(holder)))
                .allowed();
    }

    private org.nezabudka.domain.organization.@Nullable DepartmentId departmentOf(EmployeeId id) {
        return employees.find(id).map(one -> one.facts().department()).orElse(null);
    }

    private ReminderRow row(Actor.User actor, Reminder reminder) {
        var eyes = new ClientEyes(actor, clients, employees);
        var id = reminder.client();
        Client client = id == null ? null : clients.find(id).filter(eyes::see).orElse(null);
        return new ReminderRow(
                reminder,
                employees.get(reminder.whom()).displayName(),
                client != null,
                client == null ? null : eyes.name(client),
                client == null ? null : eyes.mainNumber(client));
    }
}
