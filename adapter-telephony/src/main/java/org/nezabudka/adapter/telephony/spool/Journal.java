package org.nezabudka.adapter.telephony.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that was heard of a PBX and is still needed, in order: on disk, with the latest of it in memory as well. One thread
 * writes, another one reads, as slowly as it likes: what it has not read yet waits on the disk.
 *
 * <p>When the disk fails, what is heard is kept in memory and can be read all the same; it is written down as soon as that is
 * possible again.
 */
public final class Journal implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    /** So many of the latest events are read from memory. */
    private static final int AT_HAND = 10_000;

    /** So many events wait in memory for a disk that fails; the oldest of more than that are no longer safe from a crash. */
    private static final int MOST_UNSAVED = 200_000;

    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    /** How much room a disk should have: a busy office fills it in a month. */
    static final long ROOM = 200L << 20;

    private final Spool spool;
    private final long room;

    /** The latest events, numbered without a gap; the oldest first. Guarded by this, as is all that follows. */
    private final ArrayList<Recorded> atHand = new ArrayList<>();

    private long last;
    /** What is on the disk. */
    private long saved;

    private @Nullable Moment lastHeard;
    private @Nullable String failure;
    private long failedNanos;
    private boolean isShort;
    private long keptFrom;
    private boolean closed;

    private Journal(Spool spool, long room) {
        this.spool = spool;
        this.room = room;
        this.last = spool.last();
        this.saved = last;
        this.keptFrom = spool.first();
    }

    /** @throws IOException if the folder cannot be used, or another process uses it */
    public static Journal open(Path folder) throws IOException {
        return open(folder, ROOM, Spool.ROLL_AT);
    }

    /**
     * As the other, for those who want to see it work on a small scale.
     *
     * @param room how many bytes should be free on the disk
     * @param segment how long a file becomes before another one is begun
     */
    public static Journal open(Path folder, long room, long segment) throws IOException {
        var spool = Spool.open(
                folder,
                (file, offset, bytes, reason) -> log.warn(
                        "{}: {} bytes at {} are no record ({}); what follows is read", file, bytes, offset, reason),
                segment);
        var journal = new Journal(spool, room);
        journal.recall();
        return journal;
    }

    /** The last segment is never forgotten, so the last event is there, however long ago it was. */
    private void recall() throws IOException {
        PbxEvent latest = null;
        for (var record : spool.newest().reversed()) {
            latest = readable(record);
            if (latest != null) break;
        }
        if (latest == null) return;
        lastHeard = latest.when();
        // The process died without a word: what was connected then is connected no more.
        if (!(latest instanceof PbxEvent.ConnectionClosed)) write(List.of(new PbxEvent.ConnectionClosed(lastHeard)));
    }

    /** Numbers the events, has them on the disk if that is possible, and only then lets them be read. */
    public void write(List<PbxEvent> events) {
        if (events.isEmpty()) return;
        var recorded = new ArrayList<Recorded>(events.size());
        long number = last();
        for (var event : events) recorded.add(new Recorded(++number, event));
        var error = save(recorded);
        publish(recorded, error);
    }

    private @Nullable String save(List<Recorded> recorded) {
        if (isResting()) return failure();
        try {
            spool.append(pending(recorded).stream()
                    .map(one -> new SpoolRecord(one.number(), EventText.write(one.event())))
                    .toList());
            return null;
        } catch (IOException | RuntimeException failed) {
            return String.valueOf(failed.getMessage() == null ? failed : failed.getMessage());
        }
    }

    /** With those that could not be saved before, which come first. */
    private synchronized List<Recorded> pending(List<Recorded> recorded) {
        if (saved == last) return recorded;
        var all = new ArrayList<Recorded>();
        for (var one : atHand) if (one.number() > saved) all.add(one);
        all.addAll(recorded);
        return all;
    }

    private synchronized boolean isResting() {
        return failure != null && System.nanoTime() - failedNanos < TRY_AGAIN.toNanos();
    }

    private synchronized void publish(List<Recorded> recorded, @Nullable String error) {
        atHand.addAll(recorded);
        last = recorded.getLast().number();
        lastHeard = recorded.getLast().event().when();
        if (error == null) {
            if (failure != null) log.info("What the PBX says is written to the disk again");
            failure = null;
            saved = last;
        } else if (!isResting()) {
            if (failure == null)
                log.error("What the PBX says cannot be written to the disk and is kept in memory: {}", error);
            failure = error;
            failedNanos = System.nanoTime();
        }
        trim();
        notifyAll();
    }

    private void trim() {
        long unsaved = Math.min(last - saved, MOST_UNSAVED);
        int keep = (int) Math.max(AT_HAND, unsaved);
        // Not one by one: the front of a list is expensive to remove.
        if (atHand.size() > keep + AT_HAND)
            atHand.subList(0, atHand.size() - keep).clear();
    }

    /** Nothing will follow the event with this number. */
    public synchronized boolean endsAt(long number) {
        return closed && number >= last;
    }

    /** What follows the event with this number; waits a while until there is something. */
    public Part after(long number, Duration patience) throws InterruptedException {
        long at = number;
        while (true) {
            var part = inMemory(at, patience);
            if (part != null) return part;
            try {
                var chunk = spool.read(at);
                var events = new ArrayList<Recorded>();
                for (var record : chunk.records()) {
                    var event = readable(record);
                    if (event != null) events.add(new Recorded(record.number(), event));
                }
                // What was in memory only and had to go is skipped.
                at = chunk.upTo() > at ? chunk.upTo() : firstAtHand() - 1;
                if (!events.isEmpty()) return new Part(events, at);
            } catch (IOException broken) {
                log.error("What was heard of the PBX cannot be read back, trying again", broken);
                Thread.sleep(TRY_AGAIN);
            }
        }
    }

    /**
     * Events in order.
     *
     * @param upTo nothing up to this number is missing in them that could be read
     */
    public record Part(List<Recorded> events, long upTo) {}

    private synchronized @Nullable Part inMemory(long number, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (number >= last) {
            long left = end - System.nanoTime();
            if (closed || left <= 0) return new Part(List.of(), number);
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (atHand.isEmpty() || number + 1 < atHand.getFirst().number()) return null;
        int from = (int) (number + 1 - atHand.getFirst().number());
        int to = Math.min(atHand.size(), from + 1_000);
        var events = List.copyOf(atHand.subList(from, to));
        return new Part(events, events.getLast().number());
    }

    private synchronized long firstAtHand() {
        return atHand.isEmpty() ? last + 1 : atHand.getFirst().number();
    }

    private static @Nullable PbxEvent readable(SpoolRecord record) {
        try {
            return EventText.read(record.payload());
        } catch (IllegalArgumentException otherVersion) {
            log.warn("Event {} of the spool is {}", record.number(), otherVersion.getMessage());
            return null;
        }
    }

    /** What has a lower number will never be asked for again. */
    public void forgetBefore(long number) {
        synchronized (this) {
            keptFrom = Math.max(keptFrom, Math.min(number, last + 1));
        }
        try {
            spool.forgetBefore(number);
        } catch (IOException stuck) {
            log.warn("What is no longer needed cannot be deleted: {}", stuck.getMessage());
        }
    }

    /** The number of the latest event; 0 if there never was one. */
    public synchronized long last() {
        return last;
    }

    /** The number of the oldest event that can still be read. */
    public long first() {
        return Math.max(1, spool.first());
    }

    /** When and on which connection something was heard last, perhaps by a process before this one. */
    public synchronized @Nullable Moment lastHeard() {
        return lastHeard;
    }

    private synchronized @Nullable String failure() {
        return failure;
    }

    /** How the disk is doing; looks at it, so not for every event. */
    public SpoolState state() {
        long free = free();
        synchronized (this) {
            boolean nowShort = free < room;
            if (nowShort && !isShort) log.warn("The disk for what the PBX says has only {} MB left", free >> 20);
            isShort = nowShort;
            var disk =
                    failure != null ? SpoolState.Disk.FAILS : nowShort ? SpoolState.Disk.SHORT : SpoolState.Disk.WELL;
            return new SpoolState(last + 1 - keptFrom, last - saved, spool.bytes(), free, disk, failure);
        }
    }

    private long free() {
        try {
            return spool.free();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Nothing more will be written; who reads gets the rest and then nothing. */
    public synchronized void finish() {
        closed = true;
        notifyAll();
    }

    @Override
    public void close() {
        finish();
        spool.close();
    }
}
