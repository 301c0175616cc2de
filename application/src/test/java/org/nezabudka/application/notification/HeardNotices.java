package org.nezabudka.application.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.EmployeeId;

/** Remembers who was told what, for tests of whoever tells. */
public final class HeardNotices implements Notifier {

    /** Somebody was told something. */
    public record Heard(EmployeeId who, Notice notice) {}

    private final InMemoryTable<UUID, Heard> heard;

    private final Notifier notifier;

    /** @param notifier who really tells */
    public HeardNotices(InMemoryTransactions transactions, Notifier notifier) {
        this.notifier = notifier;
        this.heard = new InMemoryTable<>(transactions);
    }

    @Override
    public void tell(Set<EmployeeId> whom, Notice notice) {
        notifier.tell(whom, notice);
        for (var one : whom) heard.put(UUID.randomUUID(), new Heard(one, notice));
    }

    /** Who was told of this kind of thing, in the order of telling. */
    public List<EmployeeId> of(Notice.Kind kind) {
        return heard.stream()
                .filter(one -> one.notice().kind() == kind)
                .map(Heard::who)
                .collect(Collectors.toList());
    }
}
