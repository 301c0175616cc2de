package org.nezabudka.adapter.telephony.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One connection to the simulated PBX: a thread reads actions, another writes, so that a slow reader holds up nobody else. */
final class AmiSession {

    /** Nothing at all: nothing follows. */
    private static final byte[] END = new byte[0];

    private final AmiServer server;
    private final Socket socket;
    private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>();
    private final String challenge = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 1_000_000_000));
    private volatile boolean loggedIn;

    AmiSession(AmiServer server, Socket socket) {
        this.server = server;
        this.socket = socket;
    }

    void start() {
        send(AmiServer.BANNER);
        Thread.ofVirtual().name("simulated-pbx-write").start(this::writeAll);
        Thread.ofVirtual().name("simulated-pbx-read").start(this::readAll);
    }

    boolean isLoggedIn() {
        return loggedIn;
    }

    void send(String text) {
        send(text.getBytes(UTF_8));
    }

    void send(byte[] bytes) {
        outgoing.add(bytes);
    }

    /** Closes when everything that was to be sent is sent. */
    void finish() {
        loggedIn = false;
        outgoing.add(END);
    }

    void close() {
        server.gone(this);
        loggedIn = false;
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to close.
        }
        // Wakes the writer, which then finds the socket closed.
        outgoing.add(END);
    }

    private void writeAll() {
        try (var stream = socket.getOutputStream()) {
            while (!socket.isClosed()) {
                var bytes = outgoing.take();
                stream.write(bytes);
                stream.flush();
                if (bytes.length == 0) break;
            }
            if (!socket.isClosed()) socket.shutdownOutput();
        } catch (IOException | InterruptedException gone) {
            close();
        }
    }

    private void readAll() {
        try (var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            for (var request = read(reader); request != null; request = read(reader)) handle(request);
        } catch (IOException gone) {
            // The client went away: that is its right.
        }
        close();
    }

    private static @Nullable AmiRequest read(BufferedReader reader) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty()) {
                if (!fields.isEmpty()) return new AmiRequest(fields);
                continue;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return null;
    }

    private void handle(AmiRequest request) {
        switch (request.action().toLowerCase(Locale.ROOT)) {
            case "challenge" -> success(request, "Challenge: " + challenge + "\r\n");
            case "login" -> login(request);
            case "logoff" -> {
                send("Response: Goodbye\r\n" + request.actionIdLine() + "Message: Thanks for all the fish.\r\n\r\n");
                loggedIn = false;
            }
            case String other when !loggedIn -> error(request, "Permission denied");
            case "ping" -> success(request, "Ping: Pong\r\n");
            case "coresettings" -> success(request, "AMIversion: 11.0.0\r\nAsteriskVersion: 22.10.1\r\n");
            default -> {
                var answer = server.answer(request);
                if (answer.isEmpty()) error(request, "Invalid/unknown command");
                else answer.forEach(this::send);
            }
        }
    }

    private void login(AmiRequest request) {
        if (!server.accepts(request, challenge)) {
            error(request, "Authentication failed");
            return;
        }
        success(request, "Message: Authentication accepted\r\n");
        send("Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: " + server.uptime() + "\r\nLastReload: "
                + server.uptime() + "\r\nStatus: Fully Booted\r\n\r\n");
        loggedIn = true;
    }

    private void success(AmiRequest request, String lines) {
        send("Response: Success\r\n" + request.actionIdLine() + lines + "\r\n");
    }

    private void error(AmiRequest request, String message) {
        send("Response: Error\r\n" + request.actionIdLine() + "Message: " + message + "\r\n\r\n");
    }
}
