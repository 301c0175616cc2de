package org.nezabudka.bootstrap.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.nezabudka.adapter.telephony.capture.Capture;
import org.nezabudka.adapter.telephony.simulation.CallScript;
import org.nezabudka.adapter.telephony.simulation.PlayedCall;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;

/** An exchange at which calls of every kind go on without a pause, whatever happens to those who listen. */
final class BusyExchange {

    private static final int CALLERS = 400;
    private static final double SPEED = 10;
    private static final long PAUSE_MILLIS = 60;

    /** One call or a few at a time; the burst is two hundred at once. */
    private static final List<String> KINDS = Capture.PLAYABLE.stream()
            .filter(capture -> !capture.startsWith("burst"))
            .toList();

    private final SimulatedPbx pbx;
    private final Random random;
    private final List<PlayedCall> played = new ArrayList<>();
    private volatile boolean enough;
    private Thread thread;

    BusyExchange(SimulatedPbx pbx, long seed) {
        this.pbx = pbx;
        this.random = new Random(seed);
    }

    void open() {
        thread = Thread.ofPlatform().name("busy-exchange").daemon().start(this::work);
    }

    /** No further call begins; those that go on are ended. */
    void close() throws InterruptedException {
        enough = true;
        thread.join();
        for (var call : played) call.over().handle((done, cut) -> null).join();
    }

    int begun() {
        return pbx.truth().size();
    }

    private void work() {
        try {
            while (!enough) {
                var script =
                        CallScript.of(KINDS.get(random.nextInt(KINDS.size()))).fast(SPEED);
                // A recording has three callers at most.
                for (int i = 0; i < 3; i++) script = script.with(number());
                played.add(pbx.play(script));
                Thread.sleep(random.nextLong(2 * PAUSE_MILLIS));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String number() {
        return String.format(Locale.ROOT, "+7916%07d", random.nextInt(CALLERS));
    }
}
