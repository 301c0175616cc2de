package org.nezabudka.adapter.telephony.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The server side of the Asterisk manager interface, as far as a listener needs it: banner, login by plain secret or MD5
 * challenge, ping, log off, and whatever else {@code answers} knows. What it sends as events goes to everybody logged in.
 */
final class AmiServer implements AutoCloseable {

    static final String BANNER = "Asterisk Call Manager/11.0.0\r\n";

    private final ServerSocket server;
    private final String user;
    private final String secret;
    private final Function<AmiRequest, List<String>> answers;
    private final Supplier<Duration> uptime;
    private final Set<AmiSession> sessions = ConcurrentHashMap.newKeySet();

    /**
     * Opens the port and begins to listen.
     *
     * @param port 0 for any free one
     * @param answers the blocks to answer an action with; an empty list for an unknown one
     */
    AmiServer(int port, String user, String secret, Function<AmiRequest, List<String>> answers) {
        this(port, user, secret, answers, () -> Duration.ofSeconds(100));
    }

    /** @param uptime how long the PBX has been running */
    AmiServer(
            int port,
            String user,
            String secret,
            Function<AmiRequest, List<String>> answers,
            Supplier<Duration> uptime) {
        this.uptime = uptime;
        this.user = user;
        this.secret = secret;
        this.answers = answers;
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            // Only this machine: a stand-in is nobody's business in the network.
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException refused) {
            throw new UncheckedIOException("The simulated PBX cannot open port " + port, refused);
        }
        Thread.ofVirtual().name("simulated-pbx-accept").start(this::acceptAll);
    }

    int port() {
        return server.getLocalPort();
    }

    boolean accepts(AmiRequest login, String challenge) {
        if (!login.field("username").equals(user)) return false;
        return login.field("key").isEmpty()
                ? login.field("secret").equals(secret)
                : login.field("key").equalsIgnoreCase(Md5.hex(challenge + secret));
    }

    List<String> answer(AmiRequest request) {
        return answers.apply(request);
    }

    /** Sends bytes to everybody logged in, in this order. */
    void send(byte[] bytes) {
        for (var session : sessions) {
            if (session.isLoggedIn()) session.send(bytes);
        }
    }

    void send(String text) {
        send(text.getBytes(UTF_8));
    }

    int listeners() {
        return (int) sessions.stream().filter(AmiSession::isLoggedIn).count();
    }

    /** Cuts every connection, as a broken network does; new ones are welcome. */
    void drop() {
        sessions.forEach(AmiSession::close);
    }

    long uptime() {
        return uptime.get().toSeconds();
    }

    void gone(AmiSession session) {
        sessions.remove(session);
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                welcome(server.accept());
            } catch (IOException closedOrRefused) {
                // Closed: the loop ends. A connection that broke while it was accepted is nobody's loss.
            }
        }
    }

    private void welcome(Socket socket) {
        var session = new AmiSession(this, socket);
        sessions.add(session);
        session.start();
    }

    /** Sends what there is to send, then closes everything. */
    void finish() {
        sessions.forEach(AmiSession::finish);
        long patience = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!sessions.isEmpty() && System.nanoTime() < patience) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        close();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to close.
        }
        drop();
    }
}
