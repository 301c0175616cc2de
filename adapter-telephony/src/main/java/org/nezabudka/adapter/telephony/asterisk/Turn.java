package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.ListenerLease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks again and again whether it is this node that listens to a PBX, on a thread of its own: a database can be slow to answer. */
final class Turn {

    private static final Logger log = LoggerFactory.getLogger(Turn.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final String pbx;
    private final ListenerLease lease;
    private final InstantSource clock;
    private final Thread thread;
    private boolean ours;
    private @Nullable Instant notOurs;
    private volatile boolean closing;

    Turn(String pbx, ListenerLease lease, InstantSource clock) {
        this.pbx = pbx;
        this.lease = lease;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("pbx-turn-" + pbx).daemon().unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    synchronized boolean isOurs() {
        return ours;
    }

    /** When another node was known to listen last. */
    synchronized @Nullable Instant lastNotOurs() {
        return notOurs;
    }

    /** Waits a while for it to be ours. */
    synchronized void await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!ours) {
            long left = end - System.nanoTime();
            if (left <= 0) return;
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private void work() {
        try {
            while (!closing) {
                try {
                    take(lease.ask(pbx));
                } catch (RuntimeException surprise) {
                    log.error("Whose turn it is to listen to PBX {} cannot be found out", pbx, surprise);
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void take(ListenerLease.Answer answer) {
        boolean before = ours;
        switch (answer) {
            case THIS_NODE -> ours = true;
            case ANOTHER_NODE -> {
                ours = false;
                notOurs = clock.instant();
            }
            case UNKNOWN -> {
                // Whoever listens goes on: what is heard waits on the disk, and what two hear is stored once.
            }
        }
        if (before != ours) {
            log.info("PBX {} is listened to by {}", pbx, ours ? "this node" : "another node");
            notifyAll();
        }
    }

    void end() throws InterruptedException {
        closing = true;
        thread.interrupt();
        if (thread.isAlive()) thread.join(Duration.ofSeconds(5));
        lease.giveUp(pbx);
    }
}
