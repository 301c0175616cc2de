package org.nezabudka.adapter.telephony.asterisk;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.asteriskjava.manager.event.ManagerEvent;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.CallReconstructor;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through what was heard, on a thread of its own, so that the thread that reads the socket never waits for a database: a
 * PBX cuts off who does not read. The queue has no limit; an hour of a busy office is some tens of megabytes.
 */
final class Interpreter {

    private static final Logger log = LoggerFactory.getLogger(Interpreter.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** A store that is there and refuses will refuse again: after so many attempts the next call matters more. */
    private static final int ATTEMPTS = 5;

    private sealed interface Heard {
        record Raw(ManagerEvent event, Moment arrived) implements Heard {}

        record Plain(PbxEvent event) implements Heard {}

        record End() implements Heard {}
    }

    private final BlockingQueue<Heard> queue = new LinkedBlockingQueue<>();
    private final AmiTranslator translator;
    private final CallReconstructor reconstructor;
    private final Consumer<CallNews> calls;
    private final UnreadableCalls unreadable;
    private final Thread thread;
    private final AtomicLong unreadableCount = new AtomicLong();
    private volatile @Nullable Instant lastEventAt;
    private volatile boolean finishing;

    Interpreter(AsteriskSettings settings, Consumer<CallNews> calls, UnreadableCalls unreadable) {
        this.translator = new AmiTranslator(settings.zone());
        this.reconstructor = new CallReconstructor(settings.pbx());
        this.calls = calls;
        this.unreadable = unreadable;
        this.thread = Thread.ofPlatform()
                .name("pbx-calls-" + settings.pbx().pbx())
                .daemon()
                .unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    void heard(ManagerEvent event, Moment arrived) {
        lastEventAt = arrived.at();
        queue.add(new Heard.Raw(event, arrived));
    }

    void heard(PbxEvent event) {
        queue.add(new Heard.Plain(event));
    }

    @Nullable
    Instant lastEventAt() {
        return lastEventAt;
    }

    int waiting() {
        return queue.size();
    }

    long unreadable() {
        return unreadableCount.get();
    }

    /** Works through what is left, for a few seconds at most. */
    void finish() throws InterruptedException {
        finishing = true;
        queue.add(new Heard.End());
        if (!thread.isAlive()) return;
        if (!thread.join(Duration.ofSeconds(5))) {
            log.warn("{} events of the PBX were not worked through before the end", queue.size());
            thread.interrupt();
        }
    }

    private void work() {
        try {
            while (true) {
                switch (queue.take()) {
                    case Heard.Raw raw -> {
                        var event = read(raw);
                        if (event != null) fold(event);
                    }
                    case Heard.Plain plain -> fold(plain.event());
                    case Heard.End end -> {
                        return;
                    }
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable PbxEvent read(Heard.Raw raw) {
        try {
            return translator.translate(raw.event(), raw.arrived());
        } catch (UnreadableEvent garbage) {
            report(raw.event(), String.valueOf(garbage.getMessage()));
        } catch (RuntimeException surprise) {
            // Whatever is wrong with one event, the next call must be heard.
            log.error("Cannot read an event of the PBX", surprise);
            report(raw.event(), surprise.getClass().getSimpleName());
        }
        return null;
    }

    private void report(ManagerEvent event, String reason) {
        unreadableCount.incrementAndGet();
        unreadable.report(event.getClass().getSimpleName().replaceFirst("Event$", ""), reason);
    }

    private void fold(PbxEvent event) throws InterruptedException {
        try {
            for (var news : reconstructor.accept(event)) deliver(news);
        } catch (RuntimeException surprise) {
            log.error("Cannot make sense of {}", event.getClass().getSimpleName(), surprise);
            unreadableCount.incrementAndGet();
            unreadable.report(
                    event.getClass().getSimpleName(), surprise.getClass().getSimpleName());
        }
    }

    /** The order of news is kept: the next one waits until this one is stored. */
    private void deliver(CallNews news) throws InterruptedException {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                calls.accept(news);
                return;
            } catch (StorageUnavailable down) {
                if (attempt == 1) log.warn("A call waits to be stored: {}", down.getMessage());
                if (finishing) return;
            } catch (RuntimeException refused) {
                if (attempt == 1) log.error("A call could not be stored; trying again", refused);
                if (attempt == ATTEMPTS || finishing) {
                    unreadableCount.incrementAndGet();
                    unreadable.report(
                            news.getClass().getSimpleName(),
                            "not stored: " + refused.getClass().getSimpleName());
                    return;
                }
            }
            Thread.sleep(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
