package org.nezabudka.adapter.telephony.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** A call that is being played by a {@link SimulatedPbx}. */
public final class PlayedCall {

    /** Only what a listener with a sensible event filter would hear. */
    private static final Set<String> HEARD = Set.of(
            "Newchannel",
            "Newstate",
            "NewCallerid",
            "NewConnectedLine",
            "DialBegin",
            "DialState",
            "DialEnd",
            "BridgeCreate",
            "BridgeEnter",
            "BridgeLeave",
            "BridgeDestroy",
            "BridgeMerge",
            "LocalBridge",
            "LocalOptimizationBegin",
            "LocalOptimizationEnd",
            "BlindTransfer",
            "AttendedTransfer",
            "Pickup",
            "QueueCallerJoin",
            "QueueCallerLeave",
            "QueueCallerAbandon",
            "AgentCalled",
            "AgentConnect",
            "AgentRingNoAnswer",
            "AgentComplete",
            "MixMonitorStart",
            "Hold",
            "Unhold",
            "HangupRequest",
            "SoftHangupRequest",
            "Hangup",
            "Cdr",
            "OriginateResponse");

    private final CallScript script;
    private final List<AmiBlock> blocks;
    private final Rewriting rewriting;
    private final Consumer<AmiBlock> wire;
    private final Consumer<AmiBlock> records;
    private final InstantSource clock;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Semaphore permission = new Semaphore(0);
    private final Set<CallScript.Stop> stops;
    private final String linkedId;
    private volatile boolean stopped;
    private volatile boolean cut;
    private volatile @Nullable Thread thread;

    PlayedCall(
            CallScript script,
            List<AmiBlock> recorded,
            Rewriting rewriting,
            Consumer<AmiBlock> wire,
            Consumer<AmiBlock> records,
            InstantSource clock) {
        this.script = script;
        this.rewriting = rewriting;
        this.wire = wire;
        this.records = records;
        this.clock = clock;
        this.blocks = recorded.stream()
                .dropWhile(block -> !block.isEvent("Newchannel")
                        && !block.value("EventName").equals("CHAN_START"))
                .filter(block -> isHeard(block) || isRecord(block))
                .toList();
        this.linkedId = rewriting.idOf(blocks.stream()
                .filter(block -> block.isEvent("Newchannel"))
                .findFirst()
                .orElseThrow()
                .value("Linkedid"));
        this.stops = script.stops().isEmpty() ? EnumSet.noneOf(CallScript.Stop.class) : EnumSet.copyOf(script.stops());
    }

    private static boolean isRecord(AmiBlock block) {
        return block.isEvent("CEL") || block.isEvent("Cdr");
    }

    private static boolean isHeard(AmiBlock block) {
        if (block.isEvent("VarSet")) return block.value("Variable").equals("MIXMONITOR_FILENAME");
        return HEARD.contains(block.value("Event"));
    }

    /** What the PBX calls the first conversation of the recording. */
    public String linkedId() {
        return linkedId;
    }

    /** Completes when the last event was sent. */
    public CompletableFuture<Void> over() {
        return over;
    }

    /** Whether the call waits at one of its stops. */
    public boolean isWaiting() {
        return stopped;
    }

    /** Lets the call go on from the stop where it waits, or from the next one it will come to. */
    public void proceed() {
        permission.release();
    }

    void start() {
        thread = Thread.ofVirtual().name("simulated-call-" + linkedId).start(this::play);
    }

    /** Nothing more of it is played. */
    void cut() {
        cut = true;
        var playing = thread;
        if (playing != null) playing.interrupt();
        over.complete(null);
    }

    private void play() {
        try {
            var origin = clock.instant();
            var first = blocks.getFirst().stamp().orElse(Duration.ZERO);
            var waited = Duration.ZERO;
            for (var block : blocks) {
                waited = waited.plus(waitAtStop(block));
                var due = origin.plus(waited)
                        .plus(scaled(block.stamp().orElse(first).minus(first)));
                sleepUntil(due);
                if (cut) return;
                var played = new AmiBlock(rewriting.rewrite(block, clock.instant()));
                if (isRecord(block)) records.accept(played);
                if (isHeard(block)) wire.accept(played);
            }
            over.complete(null);
        } catch (InterruptedException | RuntimeException broken) {
            over.completeExceptionally(broken);
        }
    }

    private Duration scaled(Duration recorded) {
        return Duration.ofNanos((long) (recorded.toNanos() / script.speed()));
    }

    private Duration waitAtStop(AmiBlock next) throws InterruptedException {
        var stop =
                stops.stream().filter(candidate -> isReached(candidate, next)).findFirst();
        if (stop.isEmpty()) return Duration.ZERO;
        stops.remove(stop.get());
        var from = clock.instant();
        stopped = true;
        permission.acquire();
        stopped = false;
        return Duration.between(from, clock.instant());
    }

    private static boolean isReached(CallScript.Stop stop, AmiBlock next) {
        boolean logged = next.isEvent("CEL");
        boolean ends = (logged && next.value("EventName").equals("HANGUP"))
                || next.isEvent("HangupRequest")
                || next.isEvent("SoftHangupRequest")
                || next.isEvent("Hangup");
        return switch (stop) {
            case BEFORE_HANGUP -> ends;
            case BEFORE_ANSWER ->
                ends
                        || next.isEvent("DialEnd")
                        || (logged && next.value("EventName").equals("ANSWER") && isTelephone(next))
                        || (next.isEvent("Newstate")
                                && next.value("ChannelState").equals("6")
                                && isTelephone(next));
        };
    }

    private static boolean isTelephone(AmiBlock block) {
        return block.value("Channel").matches("PJSIP/\\d+-.*");
    }

    private void sleepUntil(Instant due) throws InterruptedException {
        var pause = Duration.between(clock.instant(), due);
        if (pause.isPositive()) Thread.sleep(pause);
    }
}
