package org.nezabudka.application.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.organization.EmployeeId;

/** Notifications in memory. */
public final class InMemoryInbox implements Inbox {

    private static final Comparator<String> MOMENTS = Comparator.comparing(Instant::parse);

    private final InMemoryTable<UUID, Notification> notifications;

    public InMemoryInbox(InMemoryTransactions transactions) {
        this.notifications = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(List<Notification> added) {
        added.forEach(one -> notifications.put(one.id(), one));
    }

    @Override
    public Page<Notification> page(EmployeeId whom, boolean unread, PageRequest request) {
        return new Keyset<Notification>(
                        "notifications",
                        one -> one.at().toString(),
                        MOMENTS,
                        one -> one.id().toString(),
                        true)
                .page(
                        notifications.stream()
                                .filter(one -> one.whom().equals(whom) && (!unread || one.readAt() == null)),
                        request);
    }

    @Override
    public int countUnread(EmployeeId whom) {
        return (int) notifications.stream()
                .filter(one -> one.whom().equals(whom) && one.readAt() == null)
                .count();
    }

    @Override
    public boolean markRead(EmployeeId whom, UUID id, Instant now) {
        var found = notifications.find(id).filter(one -> one.whom().equals(whom));
        found.ifPresent(one -> notifications.put(id, one.read(now)));
        return found.isPresent();
    }

    @Override
    public int markAllRead(EmployeeId whom, Instant until, Instant now) {
        var fresh = notifications.stream()
                .filter(one -> one.whom().equals(whom)
                        && one.readAt() == null
                        && !one.at().isAfter(until))
                .toList();
        fresh.forEach(one -> notifications.put(one.id(), one.read(now)));
        return fresh.size();
    }

    @Override
    public int forgetBefore(Instant moment) {
        var old = notifications.keysWhere(one -> one.at().isBefore(moment));
        old.forEach(notifications::remove);
        return old.size();
    }
}
