package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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

    /** The only way to the PBX. */
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
