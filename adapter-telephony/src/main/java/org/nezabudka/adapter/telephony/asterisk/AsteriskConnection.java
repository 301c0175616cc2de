package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.response.ManagerResponse;

/**
 * One connection, used once: opened, watched, thrown away. The library would reconnect by itself and reuse the object, but it can
 * miss that its socket is dead, and a late sign of an old connection can then tear down a new one.
 */
final class AsteriskConnection implements AutoCloseable {

    /** There is no connection, and why. */
    static final class Unreachable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final AsteriskSettings settings;
    private final Consumer<ManagerEvent> events;
    private final DefaultManagerConnection connection;
    private final CountDownLatch broken = new CountDownLatch(1);
    private final AtomicLong lastReadNanos = new AtomicLong(System.nanoTime());

    AsteriskConnection(AsteriskSettings settings, Consumer<ManagerEvent> events) {
        this.settings = settings;
        this.events = events;
        this.connection = (DefaultManagerConnection)
                new ManagerConnectionFactory(settings.host(), settings.port(), settings.user(), settings.secret())
                        .createManagerConnection();
        connection.setSocketTimeout((int) settings.patience().connect().toMillis());
        connection.setSocketReadTimeout((int) settings.patience().silence().toMillis());
        connection.setEncoding(java.nio.charset.StandardCharsets.UTF_8);
        connection.addEventListener(this::heard);
    }

    /** Called by the library's own thread: whatever takes time here makes it drop events. */
    private void heard(ManagerEvent event) {
        // After the break the library reconnects on its own; what it hears then is not ours any more.
        if (broken.getCount() == 0) return;
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
            throw new Unreachable("the login of user " + settings.user() + " was refused", refused);
        } catch (TimeoutException silent) {
            throw new Unreachable("it does not answer as an Asterisk manager interface", silent);
        } catch (IOException unreachable) {
            throw new Unreachable(String.valueOf(unreachable.getMessage()), unreachable);
        } catch (RuntimeException broke) {
            throw new Unreachable(broke.toString(), broke);
        }
    }

    /** The answer comes as events, in order with the others. */
    void askForChannels() {
        try {
            send(new CoreShowChannelsAction());
        } catch (IOException broke) {
            broken.countDown();
        }
    }

    /**
     * Returns when the connection is dead.
     *
     * @return why
     */
    String watch() throws InterruptedException {
        while (!broken.await(settings.patience().ping().toMillis(), TimeUnit.MILLISECONDS)) {
            if (silence().compareTo(settings.patience().silence()) > 0)
                return "nothing heard for " + silence().toSeconds() + " s";
            try {
                send(new PingAction());
            } catch (IOException broke) {
                return String.valueOf(broke.getMessage());
            }
        }
        return "the connection was closed";
    }

    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastReadNanos.get());
    }

    /** Sends and does not wait. */
    void send(ManagerAction action) throws IOException {
        try {
            connection.sendAction(ControlChars.refuse(action), response -> {
                // The library answers with nothing when the connection breaks.
                if (response != null) lastReadNanos.set(System.nanoTime());
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
        var state = connection.getState();
        if (state != ManagerConnectionState.CONNECTED && state != ManagerConnectionState.RECONNECTING) return;
        try {
            connection.logoff();
        } catch (IllegalStateException closedMeanwhile) {
            // That is what was wanted.
        }
    }
}
