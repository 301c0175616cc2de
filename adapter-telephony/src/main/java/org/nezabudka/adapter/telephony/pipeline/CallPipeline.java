package org.nezabudka.adapter.telephony.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.spool.Journal;
import org.nezabudka.adapter.telephony.spool.SpoolState;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.PbxEvent;
import org.nezabudka.domain.call.PbxSettings;

/**
 * Takes what is heard of one PBX and hands on what is known of its calls. What was taken and written down is not lost, whenever
 * the process ends: the next one goes on from the disk.
 */
public final class CallPipeline implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Journal journal;
    private final Writing writing;
    private final Folding folding;
    private final Storing storing;
    private final InstantSource clock;

    /**
     * @param folder where to write down what is heard; nobody else may write there
     * @param calls is told of the newest state of every call, on one thread; when it throws, it is told again
     * @throws UncheckedIOException if the folder cannot be used
     */
    public CallPipeline(PbxSettings pbx, Path folder, Consumer<CallNews> calls, Trouble trouble, InstantSource clock) {
        this(pbx, journal(pbx, folder), calls, trouble, clock);
    }

    /** As the other, with a journal that is closed together with this. */
    public CallPipeline(
            PbxSettings pbx, Journal journal, Consumer<CallNews> calls, Trouble trouble, InstantSource clock) {
        this.clock = clock;
        this.journal = journal;
        this.storing = new Storing(pbx.pbx(), calls, trouble, clock);
        this.folding = new Folding(pbx, journal, storing, trouble);
        this.writing = new Writing(pbx.pbx(), journal, trouble);
    }

    private static Journal journal(PbxSettings pbx, Path folder) {
        try {
            return Journal.open(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException("What PBX " + pbx.pbx() + " says cannot be kept in " + folder, unusable);
        }
    }

    /** Begins to work, with what was left by the last process. */
    public void start() {
        storing.start();
        folding.start();
        writing.start();
    }

    /** Never waits. */
    public void heard(Heard heard) {
        writing.take(heard, clock.instant());
    }

    /** Never waits. */
    public void heard(PbxEvent event) {
        heard(() -> event);
    }

    /** How many pieces of what was heard wait to be written down. */
    public int unwritten() {
        return writing.waiting();
    }

    /** Whether so many events were written down since there is a journal. */
    public boolean isWritten(long events) {
        return journal.last() >= events;
    }

    /** Whether so many events were understood since there is a journal. */
    public boolean isUnderstood(long events) {
        return folding.done() >= events;
    }

    /** The number of the last event that was written down. */
    public long written() {
        return journal.last();
    }

    /** The number of the last event that was understood. */
    public long understood() {
        return folding.done();
    }

    /** How many pieces of what was heard, and of news that follows from it, wait for a later step. */
    public long waiting() {
        return writing.waiting() + (journal.last() - folding.done()) + storing.waiting();
    }

    /** How long something has been waiting that was heard and is not stored. */
    public Duration lag() {
        var written = writing.waitingSince();
        var stored = storing.waitingSince();
        var oldest = written == null || (stored != null && stored.isBefore(written)) ? stored : written;
        if (oldest == null) return Duration.ZERO;
        var lag = Duration.between(oldest, clock.instant());
        return lag.isNegative() ? Duration.ZERO : lag;
    }

    public SpoolState spool() {
        return journal.state();
    }

    /** Writes down what was heard, and works through it for a moment. */
    @Override
    public void close() {
        try {
            writing.finish(PATIENCE);
            journal.finish();
            folding.finish(PATIENCE);
            storing.finish(PATIENCE);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        } finally {
            journal.close();
        }
    }

    /** The number of the connection after the last one. */
    public int nextConnection() {
        var last = journal.lastHeard();
        return last == null ? 1 : last.connection() + 1;
    }

    /** Until when something was heard, by whatever process. */
    public @Nullable Instant lastSure() {
        var last = journal.lastHeard();
        return last == null ? null : last.at();
    }
}
