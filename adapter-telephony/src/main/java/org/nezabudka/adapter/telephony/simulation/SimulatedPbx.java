package org.nezabudka.adapter.telephony.simulation;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<PlayedCall> going = ConcurrentHashMap.newKeySet();
    private final Obedience obedience;

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
        this.obedience = new Obedience(block -> send(block.text()), this::cut, ids, clock);
        this.server = new AmiServer(port, user, secret, this::answer);
    }

    /** Who sits at the telephones, and how they behave when a call is ordered from a screen. */
    public void office(List<Telephone> telephones, Manners manners) {
        obedience.office(telephones, manners);
    }

    /** The recording tells no more of this call: an order has taken it another way. */
    private void cut(String linkedId) {
        going.stream().filter(call -> call.linkedId().equals(linkedId)).forEach(PlayedCall::cut);
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
        going.add(call);
        going.removeIf(one -> one.over().isDone());
        call.start();
        return call;
    }

    /** Breaks every connection, as a network failure does. */
    public void dropConnections() {
        server.drop();
    }

    /** One after the other: what is told of a telephone follows what is told of its call. */
    private synchronized void send(String block) {
        channels.sent(block);
        server.send(block);
        obedience.told(new AmiBlock(block));
    }

    private List<String> answer(AmiRequest request) {
        return request.action().equalsIgnoreCase("CoreShowChannels")
                ? channels.answer(request)
                : obedience.answer(request);
    }

    @Override
    public void close() {
        server.close();
    }
}
