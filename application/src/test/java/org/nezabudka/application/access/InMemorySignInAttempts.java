package org.nezabudka.application.access;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;

/** Failed sign-ins in memory. */
public final class InMemorySignInAttempts implements SignInAttempts {

    private final InMemoryTable<Long, Failure> failures;
    private final AtomicLong places = new AtomicLong();

    private record Failure(String key, Instant at) {}

    public InMemorySignInAttempts(InMemoryTransactions transactions) {
        this.failures = new InMemoryTable<>(transactions);
    }

    @Override
    public Failures since(String key, Instant from) {
        var counted = failures.stream()
                .filter(failure -> failure.key().equals(key) && !failure.at().isBefore(from))
                .map(Failure::at)
                .sorted()
                .toList();
        return new Failures(counted.size(), counted.isEmpty() ? from : counted.getFirst());
    }

    @Override
    public void failed(String key, Instant at) {
        failures.put(places.incrementAndGet(), new Failure(key, at));
    }

    @Override
    public void forget(String key) {
        failures.keysWhere(failure -> failure.key().equals(key)).forEach(failures::remove);
    }

    @Override
    public void forgetBefore(Instant moment) {
        failures.keysWhere(failure -> failure.at().isBefore(moment)).forEach(failures::remove);
    }
}
