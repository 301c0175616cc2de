package org.nezabudka.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.PbxCallId;

/** Hears the PBX on a connection of its own, byte for byte as the product does, and notes when which call rang and ended. */
final class WireTap implements AutoCloseable {

    private final Socket socket;
    private final String pbx;
    private final CallTimes times;
    private volatile boolean listening;

    /** @param pbx what the product calls this PBX: the ids of its calls depend on it */
    WireTap(int port, String user, String secret, String pbx, CallTimes times) throws IOException {
        this.pbx = pbx;
        this.times = times;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.getOutputStream()
                .write(("Action: Login\r\nUsername: " + user + "\r\nSecret: " + secret + "\r\nEvents: on\r\n\r\n")
                        .getBytes(UTF_8));
        Thread.ofPlatform().name("wire-tap").daemon().start(this::listen);
    }

    private void listen() {
        var block = new HashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(": ");
                if (colon > 0) block.put(line.substring(0, colon), line.substring(colon + 2));
                if (!line.isEmpty()) continue;
                heard(block);
                block.clear();
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    private void heard(Map<String, String> block) {
        switch (block.getOrDefault("Event", "")) {
            case "DialBegin" -> {
                if (isTelephone(block.getOrDefault("DestChannel", "")))
                    times.rang(call(block.getOrDefault("DestLinkedid", "")));
            }
            case "Newstate" -> {
                if (block.getOrDefault("ChannelState", "").equals("5")
                        && isTelephone(block.getOrDefault("Channel", "")))
                    times.rang(call(block.getOrDefault("Linkedid", "")));
            }
            case "FullyBooted" -> listening = true;
            case "Hangup" -> times.hungUp(call(block.getOrDefault("Linkedid", "")));
            default -> {}
        }
    }

    private UUID call(String linkedId) {
        return CallId.of(new PbxCallId(pbx, linkedId)).value();
    }

    /** Whether the login was accepted and the connection stands. */
    boolean isListening() {
        return listening && !socket.isClosed();
    }

    private static boolean isTelephone(String channel) {
        return channel.matches("PJSIP/\\d+-.*");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
