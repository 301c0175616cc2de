package org.nezabudka.bootstrap.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stream of events of one signed-in user, as an open page hears it. */
final class BrowserTap implements AutoCloseable {

    private static final String RINGING = "event: call.ringing";
    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private final Socket socket;
    private final CallTimes times;

    BrowserTap(int port, User user, CallTimes times) throws IOException {
        this.times = times;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        var head = new StringBuilder("GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1:").append(port);
        user.headers()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        socket.getOutputStream().write(head.append("\r\n\r\n").toString().getBytes(ISO_8859_1));
        Thread.ofPlatform().name("browser-tap").daemon().start(this::listen);
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1))) {
            boolean ringing = false;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("event: ")) ringing = line.equals(RINGING);
                if (!ringing || !line.startsWith("data: ")) continue;
                var id = ID.matcher(line);
                if (id.find()) times.seen(UUID.fromString(id.group()));
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
