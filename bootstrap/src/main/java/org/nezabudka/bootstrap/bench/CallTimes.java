package org.nezabudka.bootstrap.bench;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What happened when to each call, by {@link System#nanoTime}: on the wire of the PBX, in the database, and in browsers. Several
 * threads tell it at once.
 */
final class CallTimes {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final Map<UUID, Long> rang = new ConcurrentHashMap<>();
    private final Map<UUID, Long> seen = new ConcurrentHashMap<>();
    private final Map<UUID, Long> hungUp = new ConcurrentHashMap<>();
    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();

    /** A telephone was heard to ring for it on the wire; the first counts. */
    void rang(UUID call) {
        rang.putIfAbsent(call, System.nanoTime());
    }

    /** A browser was told that it rings; the first counts. */
    void seen(UUID call) {
        seen.putIfAbsent(call, System.nanoTime());
    }

    /** A channel of it was heard to end on the wire; the last counts. */
    void hungUp(UUID call) {
        hungUp.put(call, System.nanoTime());
    }

    /** The transaction that stored its end committed. */
    void committed(UUID call) {
        committed.putIfAbsent(call, System.nanoTime());
    }

    int calls() {
        return hungUp.size();
    }

    int stored() {
        return committed.size();
    }

    /** From the first ring on the wire to a browser, in microseconds, in the order in which the calls began to ring. */
    long[] ringToBrowser() {
        return between(rang, seen);
    }

    /** From the last hang-up on the wire to the committed row, in microseconds, in the order in which the calls ended. */
    long[] hangupToRow() {
        return between(hungUp, committed);
    }

    private static long[] between(Map<UUID, Long> from, Map<UUID, Long> to) {
        return from.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .mapToLong(entry -> to.getOrDefault(entry.getKey(), NEVER) - entry.getValue())
                .filter(nanos -> nanos > NEVER / 2)
                .map(nanos -> Math.max(0, nanos) / 1000)
                .toArray();
    }
}
