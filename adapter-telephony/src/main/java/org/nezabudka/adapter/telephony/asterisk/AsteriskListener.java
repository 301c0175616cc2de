package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.pipeline.CallPipeline;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.application.call.PbxLine;
import org.nezabudka.application.call.PbxLineState;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a connection to one Asterisk alive, for as long as it runs, and tells what the calls are. An unreachable PBX is a line in
 * the log and a fact in {@link #state()}, never an error of the application.
 *
 * <p>Its thread connects, asks for signs of life and throws a dead connection away. What is heard goes into a {@link CallPipeline}
 * and is on the disk before anything is made of it.
 */
public final class AsteriskListener implements PbxLine, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AsteriskListener.class);

    /** A flood that the disk does not keep up with waits at the PBX rather than in memory. */
    private static final int MOST_UNWRITTEN = 100_000;

    private final AsteriskSettings settings;
    private final InstantSource clock;
    private final UnreadableCalls unreadable;
    private final AmiTranslator translator;
    private final CallPipeline pipeline;
    private final Thread line;
    private final GapWatch gaps;
    private final Turn turn;
    private final NotAnswered notAnswered;
    private final ExecutorService gapThread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pbx-gaps").daemon().factory());

    private volatile boolean closing;
    private volatile @Nullable Instant connectedSince;
    private volatile @Nullable String lastError;
    private final AtomicLong connections = new AtomicLong();
    private volatile @Nullable Instant lastEventAt;
    private final ClockOffset clocks = new ClockOffset();
    private final AtomicLong unreadableCount = new AtomicLong();
    /** Until when everything was heard. */
    private @Nullable Instant lastSure;
    /** Of the next connection, counted on over restarts. */
    private int number;

    private volatile @Nullable AsteriskConnection open;
    private volatile Overhearing overhearing = Overhearing.NOBODY;

    /**
     * @param folder where what is heard is kept until the calls are stored; nobody else may write there
     * @param calls is told of the newest state of every call, on one thread; when it throws, it is told again
     * @param unreadable is told of events that cannot be understood
     * @param gaps is told of every connection that was made
     * @param lease tells whether it is this node that is to listen
     * @param clock stamps the arrival of events that bear no time of their own
     * @throws java.io.UncheckedIOException if the folder cannot be used
     */
    public AsteriskListener(
            AsteriskSettings settings,
            Path folder,
            Consumer<CallNews> calls,
            UnreadableCalls unreadable,
            GapWatch gaps,
            ListenerLease lease,
            InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.gaps = gaps;
        this.unreadable = unreadable;
        this.translator = new AmiTranslator(settings.zone());
        this.pipeline = new CallPipeline(settings.pbx(), folder, calls, this::report, clock);
        this.lastSure = pipeline.lastSure();
        this.number = pipeline.nextConnection();
        this.notAnswered = new NotAnswered(settings);
        this.turn = new Turn(settings.pbx().pbx(), lease, clock);
        this.line = Thread.ofPlatform()
                .name("pbx-line-" + settings.pbx().pbx())
                .daemon()
                .unstarted(this::keepConnected);
    }

    /** Returns at once, whether the PBX can be reached or not. */
    public void start() {
        pipeline.start();
        turn.start();
        line.start();
    }

    @Override
    public PbxLineState state() {
        var spool = pipeline.spool();
        var disk = PbxLineState.Disk.valueOf(spool.disk().name());
        return new PbxLineState(
                settings.pbx().pbx(),
                turn.isOurs() ? PbxLineState.Role.LISTENING : PbxLineState.Role.STANDBY,
                connectedSince,
                lastEventAt,
                connections.get(),
                lastError,
                pipeline.waiting(),
                pipeline.lag(),
                unreadableCount.get(),
                clocks.ahead(),
                new PbxLineState.Kept(spool.events(), spool.bytes(), disk, spool.failure()));
    }

    /**
     * Gives an order to the PBX and waits for its answer, on the thread of whoever orders.
     *
     * @throws PbxAway if the PBX cannot be reached, or did not answer in time: then nobody knows whether it obeyed
     */
    ManagerResponse order(ManagerAction action, Duration patience) throws PbxAway {
        var connection = open;
        if (connection == null) throw new PbxAway(settings + " is not connected", false);
        try {
            return connection.ask(action, patience);
        } catch (IOException broke) {
            throw new PbxAway(settings + ": " + broke.getMessage(), true);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new PbxAway(settings + ": the program is being stopped", true);
        }
    }

    /** Whoever wants to know what is heard besides calls; to be said before {@link #start()}. */
    void overheardBy(Overhearing whom) {
        overhearing = whom;
    }

    private void keepConnected() {
        var pause = settings.patience().retry();
        while (!closing) {
            int connectionNumber = number;
            if (!turn.isOurs()) {
                standBy();
                continue;
            }
            var ghosts = new SecondLook();
            try (var connection = new AsteriskConnection(
                    settings,
                    event -> heard(event, connectionNumber, ghosts),
                    () -> pipeline.unwritten() > MOST_UNWRITTEN)) {
                connection.open();
                pause = settings.patience().retry();
                lastError = listen(connection);
                if (!closing) log.warn("Lost PBX {}: {}. Calls are not heard until it is back.", settings, lastError);
            } catch (AsteriskConnection.Unreachable unreachable) {
                tellOnce(unreachable);
                // Who was refused will be refused again, and the PBX writes every refusal into its log.
                if (unreachable.isRefusal())
                    pause = settings.patience().retryMost().multipliedBy(5);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
                closing = true;
            }
            pause = rest(pause);
        }
    }

    /** Returns when the connection is dead: why. */
    private String listen(AsteriskConnection connection) throws InterruptedException {
        var since = clock.instant();
        int connectionNumber = number++;
        connections.incrementAndGet();
        connectedSince = since;
        lastError = null;
        open = connection;
        log.info("Connected to PBX {}", settings);
        try {
            pipeline.heard(new PbxEvent.ConnectionOpened(new Moment(since, connectionNumber)));
            connection.askForChannels(notAnswered);
            overhearing.connected();
            tellGap(heardUntil(), since);
            return connection.watch(turn::isOurs);
        } finally {
            open = null;
            connectedSince = null;
            overhearing.disconnected();
            lastSure = clock.instant().minus(connection.deafFor());
            pipeline.heard(new PbxEvent.ConnectionClosed(new Moment(lastSure, connectionNumber)));
        }
    }

    private void standBy() {
        lastError = null;
        try {
            turn.await(Duration.ofSeconds(1));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    /** As long as another node had its turn, it was its business to hear everything. */
    private @Nullable Instant heardUntil() {
        var others = turn.lastNotOurs();
        if (others == null) return lastSure;
        return lastSure == null || lastSure.isBefore(others) ? others : lastSure;
    }

    private void tellGap(@Nullable Instant lastSure, Instant connectedAt) {
        gapThread.execute(() -> {
            try {
                gaps.gap(settings.pbx().pbx(), lastSure, connectedAt);
            } catch (RuntimeException failed) {
                log.error("What PBX {} did since {} could not be found out", settings, lastSure, failed);
            }
        });
    }

    /** The same failure again and again is one line in the log. */
    private void tellOnce(AsteriskConnection.Unreachable unreachable) {
        var reason = String.valueOf(unreachable.getMessage());
        if (!reason.equals(lastError)) {
            log.warn("PBX {} cannot be reached: {}. Calls are not heard until it can; trying on.", settings, reason);
        }
        lastError = reason;
    }

    private Duration rest(Duration pause) {
        if (closing) return pause;
        try {
            // Not at the same moment as everybody else who lost this PBX.
            Thread.sleep(pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 10 + 1)));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            closing = true;
        }
        var longer = pause.multipliedBy(2);
        var most = settings.patience().retryMost();
        return longer.compareTo(most) > 0 ? most : longer;
    }

    private void heard(ManagerEvent event, int connection, SecondLook ghosts) {
        var arrived = new Moment(clock.instant(), connection);
        lastEventAt = arrived.at();
        var stamp = event.getTimestamp();
        if (stamp != null && stamp > 0) clocks.heard(Instant.ofEpochMilli(Math.round(stamp * 1_000)), arrived.at());
        if (ghosts.isGhost(event)) return;
        pipeline.heard(() -> read(event, arrived));
        overhearing.heard(event);
    }

    private @Nullable PbxEvent read(ManagerEvent event, Moment arrived) {
        try {
            return translator.translate(event, arrived);
        } catch (UnreadableEvent garbage) {
            report(event.getClass().getSimpleName().replaceFirst("Event$", ""), String.valueOf(garbage.getMessage()));
            return null;
        }
    }

    private void report(String what, String reason) {
        unreadableCount.incrementAndGet();
        unreadable.report(what, reason);
    }

    /** Closes the connection and lets what was heard be worked through for a moment. */
    @Override
    public void close() {
        closing = true;
        line.interrupt();
        try {
            if (line.isAlive()) line.join(Duration.ofSeconds(5));
            gapThread.shutdownNow();
            turn.end();
            pipeline.close();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
