package org.nezabudka.application.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;

/** What is owed, in memory. */
public final class InMemoryOwedReconciliations implements OwedReconciliations {

    private final InMemoryTable<UUID, OwedReconciliation> owed;

    public InMemoryOwedReconciliations(InMemoryTransactions transactions) {
        this.owed = new InMemoryTable<>(transactions);
    }

    @Override
    public void owe(OwedReconciliation one) {
        boolean known = one.kind() != OwedReconciliation.Kind.GAP
                && owed.stream()
                        .anyMatch(other ->
                                other.kind() == one.kind() && other.pbx().equals(one.pbx()));
        if (!known) owed.put(one.id(), one);
    }

    @Override
    public Optional<OwedReconciliation> claim(Instant now, Instant heldUntil) {
        var due = owed.stream()
                .filter(one -> !one.dueAt().isAfter(now))
                .min(Comparator.comparing(OwedReconciliation::dueAt).thenComparing(OwedReconciliation::id));
        due.ifPresent(one -> postpone(one.id(), heldUntil));
        return due;
    }

    @Override
    public void settle(UUID id) {
        owed.remove(id);
    }

    @Override
    public void postpone(UUID id, Instant until) {
        owed.find(id)
                .ifPresent(one -> owed.put(
                        id, new OwedReconciliation(id, one.pbx(), one.kind(), one.from(), one.until(), until)));
    }

    @Override
    public int count(String pbx) {
        return (int) owed.stream().filter(one -> one.pbx().equals(pbx)).count();
    }
}
