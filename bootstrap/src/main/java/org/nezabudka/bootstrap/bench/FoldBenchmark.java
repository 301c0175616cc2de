package org.nezabudka.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nezabudka.adapter.telephony.asterisk.AsteriskListener;
import org.nezabudka.adapter.telephony.asterisk.AsteriskSettings;
import org.nezabudka.adapter.telephony.simulation.CallScript;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;
import org.nezabudka.adapter.telephony.spool.EventText;
import org.nezabudka.adapter.telephony.spool.Journal;
import org.nezabudka.application.call.GapWatch;
import org.nezabudka.application.call.ListenerLease;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.domain.call.CallReconstructor;
import org.nezabudka.domain.call.PbxEvent;
import org.nezabudka.domain.call.PbxSettings;

/** How fast events become calls when nothing else is waited for, and whether the memory grows with their number. */
final class FoldBenchmark {

    private static final String PBX = "bench";
    private static final int REMEMBERED = 1000;
    private static final String USER = "crm";
    private static final String SECRET = "only-for-measuring";
    private static final String BURST = "burst_a";
    private static final double AT_ONCE = 500;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Pattern CHANNEL = Pattern.compile("\"(\\d{10}\\.\\d+)\"");

    private FoldBenchmark() {}

    static void run(int wanted, Path folder, PrintStream out) throws IOException, InterruptedException {
        var burst = heard(folder.resolve("heard"));
        out.println("Folding " + wanted + " events of captured calls (" + burst.size() + " a round) ...");
        var reconstructor = new CallReconstructor(PbxSettings.usual(PBX));
        long nanos = 0;
        long calls = 0;
        long before = 0;
        int folded = 0;
        for (int round = 0; folded < wanted; round++) {
            var events = anotherDay(burst, round);
            long begin = System.nanoTime();
            for (var event : events) calls += reconstructor.accept(event).size();
            nanos += System.nanoTime() - begin;
            folded += events.size();
            // What is remembered of ended calls is full by then.
            if (before == 0 && reconstructor.remembered() >= REMEMBERED) before = used();
        }
        out.printf(
                Locale.ROOT,
                "%d events became %d pieces of news: %.0f events/s; %d calls are remembered, memory %+.1f MiB since it was full%n",
                folded,
                calls,
                folded / (nanos / 1e9),
                reconstructor.remembered(),
                (used() - before) / 1048576.0);
    }

    /** Plays the burst into the spool of a listener that can store nothing, and reads what is kept there. */
    private static List<String> heard(Path folder) throws IOException, InterruptedException {
        try (var pbx = new SimulatedPbx(0, USER, SECRET, ZONE, InstantSource.system())) {
            var settings = new AsteriskSettings(
                    PbxSettings.usual(PBX),
                    "127.0.0.1",
                    pbx.port(),
                    USER,
                    SECRET,
                    ZONE,
                    AsteriskSettings.Patience.usual());
            try (var listener = new AsteriskListener(
                    settings,
                    folder,
                    news -> {
                        throw new StorageUnavailable("nothing is stored here", new IllegalStateException());
                    },
                    (event, reason) -> {},
                    GapWatch.none(),
                    ListenerLease.alone(),
                    InstantSource.system())) {
                listener.start();
                while (pbx.listeners() == 0) Thread.sleep(20);
                pbx.play(CallScript.of(BURST).fast(AT_ONCE)).over().join();
                Thread.sleep(QUIET);
            }
        }
        var texts = new ArrayList<String>();
        try (var journal = Journal.open(folder)) {
            for (long at = journal.first() - 1; !journal.endsAt(at); ) {
                var part = journal.after(at, Duration.ZERO);
                part.events().forEach(one -> texts.add(new String(EventText.write(one.event()), UTF_8)));
                if (part.upTo() <= at) break;
                at = part.upTo();
            }
        }
        if (texts.size() < REMEMBERED) throw new BenchmarkFailed("Only " + texts.size() + " events were heard");
        return texts;
    }

    /** The same calls under other ids. */
    private static List<PbxEvent> anotherDay(List<String> burst, int round) {
        return burst.stream()
                .map(text -> CHANNEL.matcher(text).replaceAll("\"" + round + "-$1\""))
                .map(text -> EventText.read(text.getBytes(UTF_8)))
                .toList();
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
