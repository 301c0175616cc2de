package org.nezabudka.adapter.telephony.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.capture.AmiBlock;
import org.nezabudka.adapter.telephony.capture.Capture;

/**
 * An office PBX for the demo and for tests. It speaks the manager interface on a port of this machine and plays recorded calls of
 * a real Asterisk with other people in them, as many at once as wanted.
 */
public final class SimulatedPbx implements AutoCloseable {

    private final int port;
    private final String user;
    private final String secret;
    private final InstantSource clock;
    private final ZoneId zone;
    private final @Nullable RecordFiles records;
    private final FreshIds ids = new FreshIds();
    private final LiveChannels channels;
    private final TrueCalls truth = new TrueCalls();
    private final Map<String, List<AmiBlock>> recordings = new ConcurrentHashMap<>();
    private final Set<PlayedCall> going = ConcurrentHashMap.newKeySet();
    private final Obedience obedience;
    private AmiServer server;
    private Instant bootedAt;
    private int boot;
    private boolean down;
    private boolean closed;

    /**
     * Opens the port.
     *
     * @param port 0 for any free one, see {@link #port()}
     * @param zone in which call detail records are written
     */
    public SimulatedPbx(int port, String user, String secret, ZoneId zone, InstantSource clock) {
        this(port, user, secret, zone, clock, null);
    }

    /**
     * As the other; the PBX keeps its own records of whatever it plays.
     *
     * @param folder for {@code Master.csv} (call detail records) and {@code cel.csv} (channel event log); both are appended to
     */
    public SimulatedPbx(int port, String user, String secret, ZoneId zone, InstantSource clock, @Nullable Path folder) {
        this.user = user;
        this.secret = secret;
        this.clock = clock;
        this.zone = zone;
        this.records = folder == null ? null : new RecordFiles(folder);
        this.channels = new LiveChannels(clock);
        this.obedience = new Obedience(this::sendNow, this::cut, ids, clock);
        this.bootedAt = clock.instant();
        this.server = serverAt(port);
        this.port = server.port();
    }

    private AmiServer serverAt(int place) {
        return new AmiServer(place, user, secret, this::answer, this::uptime);
    }

    private synchronized Duration uptime() {
        return Duration.between(bootedAt, clock.instant());
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
        return port;
    }

    /** How many are logged in and hear what is played. */
    public int listeners() {
        return server().listeners();
    }

    private synchronized AmiServer server() {
        return server;
    }

    /**
     * Starts a call now. What nobody listens to is heard by nobody, as with a real PBX. While the PBX is down nobody can call:
     * the call is over at once and never took place.
     */
    public synchronized PlayedCall play(CallScript script) {
        var recorded = recordings.computeIfAbsent(
                script.capture(), name -> Capture.named(name).blocks());
        var rewriting = new Rewriting(script, recorded, ids, clock.instant(), zone);
        int mine = boot;
        var call = new PlayedCall(
                script, recorded, rewriting, block -> send(mine, block), block -> keep(mine, block), clock);
        if (down) {
            call.cut();
            return call;
        }
        truth.expect(script.capture(), rewriting::idOf);
        going.removeIf(one -> one.over().isDone());
        going.add(call);
        call.start();
        return call;
    }

    /** Every call that has really begun, in the order of their beginning, heard or not. */
    public List<TrueCall> truth() {
        return truth.all();
    }

    /**
     * Calls that would have joined another, as a question to a colleague before a transfer does, had the PBX not gone down in the
     * middle: whether they stand for themselves nobody can tell.
     */
    public Set<String> neverJoined() {
        return truth.neverJoined();
    }

    /** Breaks every connection, as a network failure does. */
    public void dropConnections() {
        server().drop();
    }

    /**
     * As {@code core restart now}: every call is ended and recorded, a farewell is said, and the port stays closed for a while.
     *
     * @return done when the PBX is up again
     */
    public CompletableFuture<Void> restart(Duration away) {
        AmiServer leaving;
        synchronized (this) {
            var goodbye = new GoingDown(clock.instant(), zone);
            int last = boot;
            for (var block : goodbye.blocks(goDown(), zone)) {
                if (block.isEvent("Cdr") || block.isEvent("CEL")) keepNow(block);
                if (!block.isEvent("CEL")) server.send(block.text());
            }
            server.send(goodbye.shutdown().text());
            leaving = server;
            boot = last + 1;
        }
        leaving.finish();
        return comeBackAfter(away);
    }

    /**
     * As if the plug had been pulled: nothing is said, nothing more is recorded of the calls that went on, and the port stays
     * closed for a while.
     *
     * @return done when the PBX is up again
     */
    public CompletableFuture<Void> crash(Duration away) {
        AmiServer dead;
        synchronized (this) {
            goDown();
            boot++;
            dead = server;
        }
        dead.close();
        return comeBackAfter(away);
    }

    private List<LiveChannels.Live> goDown() {
        down = true;
        going.forEach(PlayedCall::cut);
        going.clear();
        truth.cut(clock.instant());
        var left = channels.clear();
        new GoingDown(clock.instant(), zone)
                .blocks(left, zone).stream()
                        .filter(block -> block.isEvent("Hangup"))
                        .forEach(obedience::told);
        return left;
    }

    private CompletableFuture<Void> comeBackAfter(Duration away) {
        return CompletableFuture.runAsync(
                this::comeBack, CompletableFuture.delayedExecutor(away.toMillis(), TimeUnit.MILLISECONDS));
    }

    private synchronized void comeBack() {
        if (closed || !down) return;
        ids.reboot();
        bootedAt = clock.instant();
        server = serverAt(port);
        down = false;
    }

    /** What a call that was cut had still to say is said by nobody. */
    private synchronized void send(int calledIn, AmiBlock block) {
        if (calledIn == boot) sendNow(block);
    }

    /** One after the other: what is told of a telephone follows what is told of its call. */
    private synchronized void sendNow(AmiBlock block) {
        if (down) return;
        channels.sent(block);
        truth.sent(block, clock.instant());
        server.send(block.text());
        obedience.told(block);
    }

    private synchronized void keep(int calledIn, AmiBlock block) {
        if (calledIn == boot && !down) keepNow(block);
    }

    private void keepNow(AmiBlock block) {
        if (records != null) records.write(block);
    }

    /** Its queues have no members between calls, and its dialplan no hints. */
    private static List<String> none(AmiRequest request, String last) {
        return List.of(
                "Response: Success\r\n" + request.actionIdLine() + "EventList: start\r\nMessage: none\r\n\r\n",
                "Event: " + last + "\r\n" + request.actionIdLine() + "EventList: Complete\r\nListItems: 0\r\n\r\n");
    }

    private List<String> answer(AmiRequest request) {
        return switch (request.action().toLowerCase(Locale.ROOT)) {
            case "coreshowchannels" -> channels.list(request);
            case "status" -> channels.status(request);
            case "queuestatus" -> none(request, "QueueStatusComplete");
            case "extensionstatelist" -> none(request, "ExtensionStateListComplete");
            default -> obedience.answer(request);
        };
    }

    @Override
    public synchronized void close() {
        closed = true;
        server.close();
    }
}
