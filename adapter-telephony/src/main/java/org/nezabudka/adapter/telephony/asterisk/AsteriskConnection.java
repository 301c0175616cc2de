package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.action.StatusAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.internal.ManagerConnectionImpl;
import org.asteriskjava.manager.response.ManagerResponse;
import org.asteriskjava.util.SocketConnectionFacade;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection, used once: opened, watched, thrown away. The library would reconnect by itself and reuse the object, but it can
 * miss that its socket is dead, and a late sign of an old connection can then tear down a new one.
 */
final class AsteriskConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AsteriskConnection.class);

    /** There is no connection, and why. */
    static final class Unreachable extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean refusal;

        Unreachable(String message, Throwable cause) {
            this(message, cause, false);
        }

        Unreachable(String message, Throwable cause, boolean refusal) {
            super(message, cause);
            this.refusal = refusal;
        }

        /** It is there and does not want us. */
        boolean isRefusal() {
            return refusal;
        }
    }

    static final String NOT_WANTED = "another node listens";

    private static final Duration LOOK = Duration.ofMillis(500);

    /** The library reports the end itself, after all events; it is only waited for so long. */
    private static final Duration LAST_EVENTS = Duration.ofSeconds(1);

    private final AsteriskSettings settings;
    private final Consumer<ManagerEvent> events;
    private final LibraryMarks marks;
    private final Once connection = new Once();
    private final CountDownLatch broken = new CountDownLatch(1);
    private final AtomicLong lastReadNanos = new AtomicLong(System.nanoTime());
    private volatile @Nullable AmiSocket socket;
    private volatile boolean ended;

    /** @param tooMuch whether what was heard before must be worked through before more is read */
    AsteriskConnection(AsteriskSettings settings, Consumer<ManagerEvent> events, BooleanSupplier tooMuch) {
        this.settings = settings;
        this.events = events;
        this.marks = new LibraryMarks(tooMuch);
        connection.setHostname(settings.host());
        connection.setPort(settings.port());
        connection.setUsername(settings.user());
        connection.setPassword(settings.secret());
        connection.addEventListener(this::heard);
    }

    /** The library's connection, on a socket that we watch. When it breaks it tries to connect again: in vain. */
    private final class Once extends ManagerConnectionImpl implements AmiSocket.Watcher {

        @Override
        protected SocketConnectionFacade createSocket() throws IOException {
            if (socket != null) throw new IOException("a connection is used once");
            var opened = new AmiSocket(settings, this);
            socket = opened;
            return opened;
        }

        @Override
        public void odd(String what) {
            log.warn("PBX {} sent {}. What is too much of it is not read.", settings, what);
        }

        @Override
        public void ended() {
            if (ended) return;
            ended = true;
            CompletableFuture.delayedExecutor(LAST_EVENTS.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(broken::countDown);
        }

        @Override
        public List<String> afterBlock() throws IOException {
            return marks.afterBlock();
        }
    }

    /** Called by the library's own thread. */
    private void heard(ManagerEvent event) {
        if (marks.isMark(event)) return;
        if (event instanceof DisconnectEvent) broken.countDown();
        else {
            lastReadNanos.set(System.nanoTime());
            events.accept(event);
        }
    }

    void open() throws Unreachable {
        try {
            connection.login();
        } catch (AuthenticationFailedException refused) {
            // The library says so too when an answer does not come.
            if (refused.getCause() != null) throw new Unreachable("it does not answer the login", refused);
            throw new Unreachable("the login of user " + settings.user() + " was refused", refused, true);
        } catch (TimeoutException silent) {
            throw new Unreachable(noManagerInterface(), silent);
        } catch (IOException unreachable) {
            var greeting = socket == null || socket.wrongGreeting() == null;
            throw new Unreachable(
                    greeting ? String.valueOf(unreachable.getMessage()) : noManagerInterface(), unreachable);
        } catch (RuntimeException broke) {
            throw new Unreachable(broke.toString(), broke);
        }
    }

    private String noManagerInterface() {
        var opened = socket;
        var greeting = opened == null ? null : opened.wrongGreeting();
        var reason = "it does not answer as an Asterisk manager interface";
        return greeting == null ? reason : reason + ", but with «" + greeting + "»";
    }

    /**
     * The answers come as events, in order with the others: first what the channels say of themselves, then the list in which some
     * may stand that are gone, see {@link SecondLook}.
     */
    void askForChannels(NotAnswered notAnswered) {
        try {
            for (var question : List.of(new StatusAction(), new CoreShowChannelsAction()))
                send(question, answer -> notAnswered.answered(question.getAction(), answer));
        } catch (IOException broke) {
            broken.countDown();
        }
    }

    /**
     * Returns when the connection is dead, or no longer wanted.
     *
     * @return why
     */
    String watch(BooleanSupplier wanted) throws InterruptedException {
        long asked = System.nanoTime();
        while (!broken.await(untilNextLook(), TimeUnit.MILLISECONDS)) {
            if (silence().compareTo(settings.patience().silence()) >= 0)
                return "nothing heard for " + silence().toSeconds() + " s";
            if (!wanted.getAsBoolean()) return NOT_WANTED;
            if (System.nanoTime() - asked < settings.patience().ping().toNanos()) continue;
            asked = System.nanoTime();
            try {
                send(new PingAction());
            } catch (IOException broke) {
                return String.valueOf(broke.getMessage());
            }
        }
        return "the connection was closed";
    }

    /** Not later than the silence is long enough. */
    private long untilNextLook() {
        var patience = settings.patience();
        var next = patience.ping().compareTo(LOOK) < 0 ? patience.ping() : LOOK;
        var left = patience.silence().minus(silence());
        return Math.max(1, left.compareTo(next) < 0 ? left.toMillis() : next.toMillis());
    }

    /** How long nothing of what happens can have been heard: no time at all when the end itself was. */
    Duration deafFor() {
        return ended ? Duration.ZERO : silence();
    }

    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastReadNanos.get());
    }

    /** Sends and does not wait. */
    void send(ManagerAction action) throws IOException {
        send(action, answer -> {});
    }

    /** @param answered is told of the answer, on the thread that hears events */
    private void send(ManagerAction action, Consumer<ManagerResponse> answered) throws IOException {
        try {
            connection.sendAction(ControlChars.refuse(action), response -> {
                // The library answers with nothing when the connection breaks.
                if (response == null) return;
                lastReadNanos.set(System.nanoTime());
                answered.accept(response);
            });
        } catch (IllegalStateException notConnected) {
            throw new IOException("the connection was closed", notConnected);
        }
    }

    /**
     * Asks and waits for the answer. Never from the thread that hears events: the answer comes through the same thread.
     *
     * @throws IOException if there is no connection, it breaks or no answer comes in time; whether the PBX did it, nobody knows
     */
    ManagerResponse ask(ManagerAction action, Duration patience) throws IOException, InterruptedException {
        var answer = new CompletableFuture<ManagerResponse>();
        try {
            connection.sendAction(ControlChars.refuse(action), response -> {
                if (response == null) {
                    answer.completeExceptionally(new IOException("the connection broke before the answer"));
                } else {
                    lastReadNanos.set(System.nanoTime());
                    answer.complete(response);
                }
            });
            var end = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    return answer.get(100, TimeUnit.MILLISECONDS);
                } catch (java.util.concurrent.TimeoutException notYet) {
                    if (broken.getCount() == 0) throw new IOException("the connection broke before the answer");
                    if (System.nanoTime() > end) throw new IOException("no answer in " + patience.toSeconds() + " s");
                }
            }
        } catch (IllegalStateException notConnected) {
            throw new IOException("the connection was closed", notConnected);
        } catch (ExecutionException broke) {
            throw new IOException("the connection broke before the answer", broke);
        }
    }

    @Override
    public void close() {
        broken.countDown();
        try {
            var state = connection.getState();
            if (state == ManagerConnectionState.CONNECTED || state == ManagerConnectionState.RECONNECTING)
                connection.logoff();
        } catch (IllegalStateException closedMeanwhile) {
            // That is what was wanted.
        } finally {
            closeSocket();
        }
    }

    private void closeSocket() {
        var opened = socket;
        if (opened == null) return;
        try {
            opened.close();
        } catch (IOException gone) {
            // Nothing is left to close.
        }
    }
}
