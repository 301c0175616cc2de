package org.nezabudka.adapter.messaging.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that greets, and answers every recipient with one line, or hangs up on them. */
final class ScriptedPeer implements AutoCloseable {

    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final String answer;

    ScriptedPeer(String answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket guest = socket.accept();
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            say(out, "220 peer");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("QUIT")) return;
                if (!command.startsWith("RCPT")) say(out, "250 ok");
                else if (answer.equals(HANG_UP)) return;
                else say(out, answer);
            }
        } catch (IOException gone) {
            // The test has ended.
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
