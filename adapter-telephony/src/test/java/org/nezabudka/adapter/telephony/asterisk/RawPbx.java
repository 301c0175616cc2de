package org.nezabudka.adapter.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A peer that does with every connection what a test says, byte by byte. */
final class RawPbx implements AutoCloseable {

    /** What happens on one connection. */
    interface Behaviour {
        void talk(BufferedReader in, OutputStream out) throws IOException;
    }

    static final String BANNER = "Asterisk Call Manager/11.0.0\r\n";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Behaviour behaviour;

    RawPbx(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** From the next connection on. */
    void become(Behaviour other) {
        behaviour = other;
        for (var socket : sockets) close(socket);
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                var now = behaviour;
                Thread.ofVirtual().start(() -> talk(socket, now));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void talk(Socket socket, Behaviour behaviour) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            behaviour.talk(in, socket.getOutputStream());
        } catch (IOException gone) {
            // The listener had enough.
        }
    }

    /** Logs whoever comes in, and answers whatever is asked. */
    static void welcome(BufferedReader in, OutputStream out) throws IOException {
        out.write(BANNER.getBytes(UTF_8));
        for (int answered = 0; answered < 3; answered++) answer(in, out);
    }

    /** Answers one action, as if it had worked. */
    static boolean answer(BufferedReader in, OutputStream out) throws IOException {
        String id = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("actionid:")) id = line;
            if (!line.isEmpty()) continue;
            out.write(("Response: Success\r\n" + id + "\r\nChallenge: 123\r\nAsteriskVersion: 22.10.1\r\n\r\n")
                    .getBytes(UTF_8));
            return true;
        }
        return false;
    }

    /** Answers for as long as somebody asks. */
    static void serve(BufferedReader in, OutputStream out) throws IOException {
        boolean asked = true;
        while (asked) asked = answer(in, out);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        sockets.forEach(RawPbx::close);
    }
}
