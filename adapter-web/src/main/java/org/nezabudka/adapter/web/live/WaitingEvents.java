package org.nezabudka.adapter.web.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.LiveEvent;

/**
 * What one listener has yet to hear. What is meant for certain people, such as the ringing of their telephone, comes before what has
 * to be asked for; and a hint that still waits is not given twice, as both would say the same.
 */
final class WaitingEvents {

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition came = lock.newCondition();
    private final Deque<Numbered> urgent = new ArrayDeque<>();
    private final Map<LiveEvent, Numbered> others = new LinkedHashMap<>();

    /** @param most how many may wait */
    WaitingEvents(int most) {
        this.most = most;
    }

    /** Never waits; false if there is no more room. */
    boolean offer(Numbered event) {
        lock.lock();
        try {
            if (urgent.size() + others.size() >= most && !others.containsKey(event.event())) return false;
            if (event.event().audience() instanceof LiveEvent.Audience.Only) {
                urgent.addLast(event);
            } else {
                // At the end: it says that something happened at its number, after all others that wait.
                others.remove(event.event());
                others.put(event.event(), event);
            }
            came.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The next one; nothing within that time. */
    @Nullable
    Numbered poll(long seconds) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(seconds);
        lock.lockInterruptibly();
        try {
            while (urgent.isEmpty() && others.isEmpty()) {
                if (left <= 0) return null;
                left = came.awaitNanos(left);
            }
            var first = urgent.pollFirst();
            var waiting = others.values().iterator();
            if (first != null)
                return waiting.hasNext() && waiting.next().number() < first.number() ? first.overtaking() : first;
            var next = waiting.next();
            waiting.remove();
            return next;
        } finally {
            lock.unlock();
        }
    }
}
