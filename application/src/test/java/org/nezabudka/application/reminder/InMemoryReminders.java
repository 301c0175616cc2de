package org.nezabudka.application.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderChangedMeanwhile;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderStatus.Active;
import org.nezabudka.domain.shared.Subject;

/** Reminders in memory. Transactions run one at a time, so nobody takes what another has taken. */
public final class InMemoryReminders implements Reminders {

    private final InMemoryTable<ReminderId, Reminder> reminders;

    public InMemoryReminders(InMemoryTransactions transactions) {
        this.reminders = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Reminder> find(ReminderId id) {
        return reminders.find(id);
    }

    @Override
    public Optional<Reminder> of(Subject subject) {
        return reminders.stream().filter(one -> one.subject().equals(subject)).findFirst();
    }

    @Override
    public List<Reminder> save(List<Reminder> changed) {
        var saved = new ArrayList<Reminder>();
        for (var one : changed) {
            int stored = reminders.find(one.id()).map(Reminder::version).orElse(0);
            boolean another = of(one.subject())
                    .filter(other -> !other.id().equals(one.id()))
                    .isPresent();
            if (stored != one.version() || another) throw new ReminderChangedMeanwhile(one.id());
            var next = one.atVersion(one.version() + 1);
            reminders.put(next.id(), next);
            saved.add(next);
        }
        return saved;
    }

    @Override
    public List<Reminder> takeDue(Instant now, int most) {
        return reminders.stream()
                .filter(one -> one.status() instanceof Active active
                        && !active.nextSign().isAfter(now))
                .sorted(Comparator.comparing(InMemoryReminders::nextSign)
                        .thenComparing(one -> one.id().value()))
                .limit(most)
                .toList();
    }

    private static Instant nextSign(Reminder reminder) {
        return reminder.status() instanceof Active active ? active.nextSign() : Instant.MAX;
    }

    Stream<Reminder> all() {
        return reminders.stream();
    }
}
