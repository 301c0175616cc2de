package org.nezabudka.adapter.telephony.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.spool.Journal;
import org.nezabudka.domain.call.PbxEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** First step: translates what was heard and has it on the disk, in groups, as fast as the disk takes them. */
final class Writing {

    private static final Logger log = LoggerFactory.getLogger(Writing.class);
    private static final int MOST_IN_A_GROUP = 2_000;

    /** A disk is not asked to confirm more often than this: what comes meanwhile goes along. */
    private static final Duration BETWEEN_GROUPS = Duration.ofMillis(10);

    private record Waiting(@Nullable Heard heard, Instant since) {}

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Journal journal;
    private final Trouble trouble;
    private final Thread thread;
    private volatile @Nullable Instant oldest;

    Writing(String pbx, Journal journal, Trouble trouble) {
        this.journal = journal;
        this.trouble = trouble;
        this.thread = Thread.ofPlatform().name("pbx-write-" + pbx).daemon().unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    /** Never waits and does next to nothing. */
    void take(Heard heard, Instant at) {
        queue.add(new Waiting(heard, at));
    }

    int waiting() {
        return queue.size();
    }

    /** Since when the oldest waits that is not on the disk. */
    @Nullable
    Instant waitingSince() {
        var head = queue.peek();
        var atWork = oldest;
        return atWork != null || head == null ? atWork : head.since();
    }

    /** What was taken before is written down; then the thread ends. */
    void finish(Duration patience) throws InterruptedException {
        queue.add(new Waiting(null, Instant.EPOCH));
        if (thread.isAlive() && !thread.join(patience)) {
            log.warn("{} events of the PBX were not written down before the end", queue.size());
        }
    }

    private void work() {
        try {
            var group = new ArrayList<Waiting>();
            long writtenAt = System.nanoTime() - BETWEEN_GROUPS.toNanos();
            while (true) {
                group.clear();
                group.add(queue.take());
                oldest = group.getFirst().since();
                long early = BETWEEN_GROUPS.toNanos() - (System.nanoTime() - writtenAt);
                if (early > 0) TimeUnit.NANOSECONDS.sleep(early);
                queue.drainTo(group, MOST_IN_A_GROUP - 1);
                write(group);
                writtenAt = System.nanoTime();
                oldest = null;
                if (group.getLast().heard() == null) return;
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            journal.finish();
        }
    }

    private void write(List<Waiting> group) {
        var events = new ArrayList<PbxEvent>(group.size());
        for (var waiting : group) {
            var event = waiting.heard() == null ? null : read(waiting.heard());
            if (event != null) events.add(event);
        }
        journal.write(events);
    }

    private @Nullable PbxEvent read(Heard heard) {
        try {
            return heard.read();
        } catch (RuntimeException surprise) {
            // Whatever is wrong with one event, the next call must be heard.
            log.error("Cannot read an event of the PBX", surprise);
            trouble.report("Event", surprise.getClass().getSimpleName());
            return null;
        }
    }
}
