package org.nezabudka.adapter.telephony.simulation;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.capture.Capture;

/**
 * An office PBX for the demo and for tests. It speaks the manager interface on a port of this machine and plays recorded calls of
 * a real Asterisk with other people in them, as many at once as wanted.
 */
public final class SimulatedPbx implements AutoCloseable {

    private final AmiServer server;
    private final InstantSource clock;
    private final ZoneId zone;
    private final FreshIds ids = new FreshIds();
    private final LiveChannels channels;
    private final Map<String, List<AmiBlock>> recordings = new ConcurrentHashMap<>();

    /**
     * Opens the port.
     *
     * @param port 0 for any free one, see {@link #port()}
     * @param zone in which call detail records are written
     */
    public SimulatedPbx(int port, String user, String secret, ZoneId zone, InstantSource clock) {
        this.clock = clock;
        this.zone = zone;
        this.channels = new LiveChannels(clock);
        this.server = new AmiServer(port, user, secret, this::answer);
    }

    public int port() {
        return server.port();
    }

    /** How many are logged in and hear what is played. */
    public int listeners() {
        return server.listeners();
    }

    /** Starts a call now. What nobody listens to is heard by nobody, as with a real PBX. */
    public PlayedCall play(CallScript script) {
        var recorded = recordings.computeIfAbsent(
                script.capture(), name -> Capture.named(name).blocks());
        var rewriting = new Rewriting(script, recorded, ids, clock.instant(), zone);
        var call = new PlayedCall(script, recorded, rewriting, this::send, clock);
        call.start();
        return call;
    }

    /** Breaks every connection, as a network failure does. */
    public void dropConnections() {
        server.drop();
    }

    private void send(String block) {
        channels.sent(block);
        server.send(block);
    }

    private List<String> answer(AmiRequest request) {
        return request.action().equalsIgnoreCase("CoreShowChannels") ? channels.answer(request) : List.of();
    }

    @Override
    public void close() {
        server.close();
    }
}
