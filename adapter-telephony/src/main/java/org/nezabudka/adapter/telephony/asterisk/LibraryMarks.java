package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.ReloadEvent;

/**
 * Keeps the library from losing events. It puts them into a queue of 20,000 and drops silently what finds no room, the sign that
 * the connection broke included. So the stream gets a mark of our own now and then, and no more is read before the mark but one
 * has come out at the other end.
 */
final class LibraryMarks {

    /** The library makes two events of some blocks: twice as many as fit between two marks find room. */
    static final int EVERY = 3_000;

    private static final String NAME = "nezabudka mark ";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BooleanSupplier tooMuch;
    private int blocks;
    private int sent;
    private int arrived;

    /** @param tooMuch whether what was heard before must be worked through first */
    LibraryMarks(BooleanSupplier tooMuch) {
        this.tooMuch = tooMuch;
    }

    /**
     * Called by the thread that reads, after every block.
     *
     * @return lines to read before what comes next
     */
    synchronized List<String> afterBlock() throws IOException {
        if (++blocks % EVERY != 0) return List.of();
        try {
            while (tooMuch.getAsBoolean()) wait(20);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (sent - arrived > 1) {
                long left = end - System.nanoTime();
                if (left <= 0) throw new IOException("what is heard is not passed on");
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", closed);
        }
        sent++;
        return List.of("Event: Reload", "Module: " + NAME + sent, "");
    }

    /** Takes a mark out of the stream again. */
    synchronized boolean isMark(ManagerEvent event) {
        if (!(event instanceof ReloadEvent reload) || reload.getModule() == null) return false;
        if (!reload.getModule().startsWith(NAME)) return false;
        arrived++;
        notifyAll();
        return true;
    }
}
