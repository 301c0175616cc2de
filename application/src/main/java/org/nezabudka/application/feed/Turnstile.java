package org.nezabudka.application.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nezabudka.application.access.TooManyAttempts;

/** Lets so many through in a while for each key, and remembers a bounded number of keys: those that came last. */
final class Turnstile {

    private static final int KEYS_AT_MOST = 10_000;

    private final int most;
    private final Duration within;
    private final Map<String, Passed> passed = new LinkedHashMap<>(16, 0.75f, true);

    private record Passed(Instant since, int count) {}

    Turnstile(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** @throws TooManyAttempts when the key has had its share */
    synchronized void demandFree(String key, Instant now) {
        var before = passed.get(key);
        if (before == null || isOver(before, now) || before.count() < most) return;
        var left = Duration.between(now, before.since().plus(within)).toSeconds();
        throw new TooManyAttempts((int) Math.max(1, left));
    }

    synchronized void count(String key, Instant now) {
        passed.merge(
                key,
                new Passed(now, 1),
                (before, one) -> isOver(before, now) ? one : new Passed(before.since(), before.count() + 1));
        if (passed.size() > KEYS_AT_MOST)
            passed.remove(passed.keySet().iterator().next());
    }

    private boolean isOver(Passed before, Instant now) {
        return !now.isBefore(before.since().plus(within));
    }
}
