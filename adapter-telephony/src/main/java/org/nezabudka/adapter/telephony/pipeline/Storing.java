package org.nezabudka.adapter.telephony.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.PbxCallId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Third step: hands news of calls on, one after another. Of a call that waits only the newest news waits, in the place of the
 * first: a store that is away for hours costs a place for every call of those hours and nothing more.
 */
final class Storing {

    private static final Logger log = LoggerFactory.getLogger(Storing.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** A store that is there and refuses will refuse again: after so many attempts the next call matters more. */
    private static final int ATTEMPTS = 5;

    /** So many calls wait in memory at most; the events of further ones wait on the disk. */
    private static final int MOST_WAITING = 20_000;

    /**
     * @param needs the number of the first event of its call
     * @param since when there was first something to say of the call
     */
    private record Waiting(CallNews news, long needs, Instant since) {

        Waiting replacedBy(CallNews newer, long newerNeeds) {
            // A call that was joined to another one is not told again under its old name.
            return new Waiting(news instanceof CallNews.CallsJoined ? news : newer, Math.min(needs, newerNeeds), since);
        }
    }

    private final Map<PbxCallId, Waiting> waiting = new LinkedHashMap<>();
    private final Consumer<CallNews> calls;
    private final Trouble trouble;
    private final InstantSource clock;
    private final Thread thread;
    private @Nullable Waiting atWork;
    private boolean begun;
    private volatile boolean finishing;

    Storing(String pbx, Consumer<CallNews> calls, Trouble trouble, InstantSource clock) {
        this.calls = calls;
        this.trouble = trouble;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("pbx-store-" + pbx).daemon().unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    /** The call that news is about. */
    static PbxCallId of(CallNews news) {
        return switch (news) {
            case CallNews.CallTold told -> told.call().key();
            case CallNews.CallsJoined joined -> joined.absorbed();
        };
    }

    /** @param needs the number of the first event that it was made of */
    synchronized void take(CallNews news, long needs) {
        waiting.merge(
                of(news), new Waiting(news, needs, clock.instant()), (older, newer) -> older.replacedBy(news, needs));
        notifyAll();
    }

    /** From now on news is handed on; before that it is only collected. */
    synchronized void begin() {
        if (begun) return;
        begun = true;
        notifyAll();
    }

    synchronized void waitForRoom() throws InterruptedException {
        while (waiting.size() >= MOST_WAITING && !finishing) {
            begin();
            wait();
        }
    }

    /** The number of the first event that is needed should all this have to be told again. */
    synchronized long neededFrom() {
        long first = atWork == null ? Long.MAX_VALUE : atWork.needs();
        for (var one : waiting.values()) first = Math.min(first, one.needs());
        return first;
    }

    /** How many calls have news that is not stored. */
    synchronized int waiting() {
        return waiting.size() + (atWork == null ? 0 : 1);
    }

    /** Since when there is something to say that is not stored. */
    synchronized @Nullable Instant waitingSince() {
        if (atWork != null) return atWork.since();
        var first = waiting.values().iterator();
        return first.hasNext() ? first.next().since() : null;
    }

    /** Hands on what is left, as long as patience lasts. */
    void finish(Duration patience) throws InterruptedException {
        synchronized (this) {
            finishing = true;
            notifyAll();
        }
        if (thread.isAlive() && !thread.join(patience)) {
            thread.interrupt();
            log.info("News of {} calls is not stored yet and will be when the program runs again", waiting());
        }
    }

    private void work() {
        try {
            for (var next = next(); next != null; next = next()) {
                var refused = deliver(next);
                synchronized (this) {
                    atWork = null;
                    if (refused) return;
                    notifyAll();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Waiting next() throws InterruptedException {
        while (!begun || waiting.isEmpty()) {
            if (finishing) return null;
            wait();
        }
        var first = waiting.entrySet().iterator();
        var next = first.next().getValue();
        first.remove();
        atWork = next;
        return next;
    }

    /** @return whether the store is away and there is no time to wait for it */
    private boolean deliver(Waiting next) throws InterruptedException {
        var pause = FIRST_PAUSE;
        var news = next.news();
        for (int attempt = 1; ; attempt++) {
            try {
                calls.accept(news);
                if (attempt > 1) log.info("Calls are stored again");
                return false;
            } catch (StorageUnavailable down) {
                if (attempt == 1) log.warn("A call waits to be stored: {}", down.getMessage());
                if (finishing) return true;
            } catch (RuntimeException refused) {
                if (attempt == 1) log.error("A call could not be stored; trying again", refused);
                if (attempt == ATTEMPTS || finishing) {
                    trouble.report(
                            news.getClass().getSimpleName(),
                            "not stored: " + refused.getClass().getSimpleName());
                    return false;
                }
            }
            Thread.sleep(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            news = newest(of(news), news);
        }
    }

    /** While the store was away there may have been more to say of the same call. */
    private synchronized CallNews newest(PbxCallId call, CallNews news) {
        var newer = waiting.remove(call);
        if (newer == null || atWork == null) return news;
        atWork = atWork.replacedBy(newer.news(), newer.needs());
        return atWork.news();
    }
}
