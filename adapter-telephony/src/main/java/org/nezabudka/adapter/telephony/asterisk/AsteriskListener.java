package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.GapWatch;
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
 * <p>Two threads: this one connects, asks for signs of life and throws a dead connection away; {@link Interpreter} puts calls
 * together. In between stands a queue in memory: what it holds is lost if the process dies.
 */
public final class AsteriskListener implements PbxLine, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AsteriskListener.class);

    private final AsteriskSettings settings;
    private final InstantSource clock;
    private final Interpreter interpreter;
    private final Thread line;
    private final GapWatch gaps;
    private final ExecutorService gapThread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pbx-gaps").daemon().factory());

    private volatile boolean closing;
    private volatile @Nullable Instant connectedSince;
    private volatile @Nullable String lastError;
    private volatile int connections;
    private volatile @Nullable AsteriskConnection open;
    private volatile Overhearing overhearing = Overhearing.NOBODY;

    /**
     * @param calls is told of every change of every call, in order, on one thread; when it throws, it is told again
     * @param unreadable is told of events that cannot be understood
     * @param gaps is told of every connection that was made
     * @param clock stamps the arrival of events that bear no time of their own
     */
    public AsteriskListener(
            AsteriskSettings settings,
            Consumer<CallNews> calls,
            UnreadableCalls unreadable,
            GapWatch gaps,
            InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.gaps = gaps;
        this.interpreter = new Interpreter(settings, calls, unreadable);
        this.line = Thread.ofPlatform()
                .name("pbx-line-" + settings.pbx().pbx())
                .daemon()
                .unstarted(this::keepConnected);
    }

    /** Returns at once, whether the PBX can be reached or not. */
    public void start() {
        interpreter.start();
        line.start();
    }

    @Override
    public PbxLineState state() {
        return new PbxLineState(
                settings.pbx().pbx(),
                connectedSince,
                interpreter.lastEventAt(),
                connections,
                lastError,
                interpreter.waiting(),
                interpreter.unreadable());
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
            int number = connections + 1;
            var lastSure = interpreter.lastEventAt();
            try (var connection = new AsteriskConnection(settings, event -> heard(event, number))) {
                connection.open();
                connections = number;
                connectedSince = clock.instant();
                lastError = null;
                open = connection;
                pause = settings.patience().retry();
                log.info("Connected to PBX {}", settings);
                tell(new PbxEvent.ConnectionOpened(new Moment(clock.instant(), number)));
                connection.askForChannels();
                overhearing.connected();
                tellGap(lastSure, clock.instant());
                lastError = connection.watch();
                if (!closing) log.warn("Lost PBX {}: {}. Calls are not heard until it is back.", settings, lastError);
            } catch (AsteriskConnection.Unreachable unreachable) {
                tellOnce(unreachable);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
                closing = true;
            } finally {
                if (open != null) overhearing.disconnected();
                open = null;
                if (connectedSince != null) tell(new PbxEvent.ConnectionClosed(new Moment(clock.instant(), number)));
                connectedSince = null;
            }
            pause = rest(pause);
        }
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
            Thread.sleep(pause);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            closing = true;
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(settings.patience().retryMost()) > 0
                ? settings.patience().retryMost()
                : longer;
    }

    private void heard(org.asteriskjava.manager.event.ManagerEvent event, int connection) {
        interpreter.heard(event, new Moment(clock.instant(), connection));
        overhearing.heard(event);
    }

    private void tell(PbxEvent event) {
        interpreter.heard(event);
    }

    /** Closes the connection and lets what was heard be worked through for a moment. */
    @Override
    public void close() {
        closing = true;
        line.interrupt();
        try {
            if (line.isAlive()) line.join(Duration.ofSeconds(5));
            gapThread.shutdownNow();
            interpreter.finish();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
