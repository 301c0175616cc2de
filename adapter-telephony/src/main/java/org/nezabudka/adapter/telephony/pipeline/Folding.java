package org.nezabudka.adapter.telephony.pipeline;

import java.time.Duration;
import java.time.Instant;
import org.nezabudka.adapter.telephony.spool.Journal;
import org.nezabudka.adapter.telephony.spool.Recorded;
import org.nezabudka.domain.call.CallReconstructor;
import org.nezabudka.domain.call.PbxSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Second step: puts calls together from what is written down, from the oldest event that is left on. So a new process knows what
 * the one before it knew. It also says what is needed no more.
 */
final class Folding {

    private static final Logger log = LoggerFactory.getLogger(Folding.class);

    /** Details of a call come that late after its end. */
    private static final Duration DETAILS = Duration.ofMinutes(1);

    /** A conversation that is so old is one whose end was missed: what it consists of is not kept for ever. */
    private static final Duration LONGEST_CALL = Duration.ofHours(24);

    private static final Duration BETWEEN_TIDYING = Duration.ofSeconds(1);

    private final Journal journal;
    private final Storing storing;
    private final Trouble trouble;
    private final CallReconstructor reconstructor;
    private final long replayTo;
    private final Thread thread;

    private Instant latest = Instant.EPOCH;
    private long heardNanos = System.nanoTime();
    private long tidiedNanos = System.nanoTime();
    private volatile long done;

    Folding(PbxSettings pbx, Journal journal, Storing storing, Trouble trouble) {
        this.journal = journal;
        this.storing = storing;
        this.trouble = trouble;
        this.reconstructor = new CallReconstructor(pbx);
        this.done = journal.first() - 1;
        this.replayTo = journal.last();
        this.thread = Thread.ofPlatform().name("pbx-fold-" + pbx.pbx()).daemon().unstarted(this::work);
    }

    void start() {
        if (done >= replayTo) storing.begin();
        thread.start();
    }

    /** The number of the last event that was understood. */
    long done() {
        return done;
    }

    /** Returns when everything that is written down was worked through, or patience ends. */
    void finish(Duration patience) throws InterruptedException {
        if (thread.isAlive() && !thread.join(patience)) thread.interrupt();
    }

    private void work() {
        try {
            while (true) {
                var part = journal.after(done, BETWEEN_TIDYING);
                if (part.upTo() == done && journal.endsAt(done)) return;
                for (var recorded : part.events()) fold(recorded);
                done = part.upTo();
                // What a replay has to say is said once it is through: nobody is told that a call rings which ended
                // long ago.
                if (done >= replayTo) storing.begin();
                storing.waitForRoom();
                if (!part.events().isEmpty()) heardNanos = System.nanoTime();
                tidy();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            storing.begin();
        }
    }

    private void fold(Recorded recorded) {
        var event = recorded.event();
        if (event.when().at().isAfter(latest)) latest = event.when().at();
        try {
            for (var news : reconstructor.accept(event, recorded.number())) {
                var call = Storing.of(news);
                storing.take(news, Math.min(recorded.number(), reconstructor.beginningOf(call)));
            }
        } catch (RuntimeException surprise) {
            log.error("Cannot make sense of {}", event.getClass().getSimpleName(), surprise);
            trouble.report(event.getClass().getSimpleName(), surprise.getClass().getSimpleName());
        }
    }

    private void tidy() {
        long now = System.nanoTime();
        if (now - tidiedNanos < BETWEEN_TIDYING.toNanos()) return;
        tidiedNanos = now;
        // By the clock of the PBX, which goes on when nothing is heard.
        var present = latest.plusNanos(now - heardNanos);
        var ghosts = present.minus(LONGEST_CALL);
        long needed = Math.min(done + 1, storing.neededFrom());
        needed = Math.min(needed, reconstructor.neededFrom(present.minus(DETAILS), began -> began.isAfter(ghosts)));
        journal.forgetBefore(needed);
    }
}
