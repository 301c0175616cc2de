package org.nezabudka.application.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable values by their key, in the order they were added. A transaction writes to a copy that the commit puts in place, so a
 * rollback is nothing but forgetting the copy.
 */
public final class InMemoryTable<K, V> {

    private final InMemoryTransactions transactions;
    private volatile Map<K, V> committed = Map.of();
    private @Nullable Map<K, V> working;

    public InMemoryTable(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(seen().get(key));
    }

    public boolean contains(K key) {
        return seen().containsKey(key);
    }

    public Stream<V> stream() {
        return List.copyOf(seen().values()).stream();
    }

    /** The keys of all values like this. */
    public List<K> keysWhere(Predicate<V> condition) {
        return seen().entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Writes in the present transaction, or in one of its own. */
    public void put(K key, V value) {
        write(map -> map.put(key, value));
    }

    /** As {@link #put}. @return what was there */
    public Optional<V> remove(K key) {
        return Optional.ofNullable(write(map -> map.remove(key)));
    }

    private <T> @Nullable T write(Function<Map<K, V>, @Nullable T> act) {
        var result = new Object() {
            @Nullable
            T value;
        };
        transactions.run(() -> {
            transactions.writes(this);
            var copy = working;
            if (copy == null) working = copy = new LinkedHashMap<>(committed);
            result.value = act.apply(copy);
        });
        return result.value;
    }

    private Map<K, V> seen() {
        if (!transactions.isInside()) return committed;
        var copy = working;
        return copy == null ? committed : copy;
    }

    void commit() {
        var copy = working;
        if (copy != null) committed = copy;
        working = null;
    }

    void rollBack() {
        working = null;
    }
}
