package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.nezabudka.adapter.telephony.simulation.CallScript;
import org.nezabudka.adapter.telephony.simulation.PlayedCall;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;
import org.nezabudka.adapter.telephony.simulation.Telephone;

/**
 * How far behind the telephone the product is: a simulated PBX plays a captured burst of calls over a real socket, and each call
 * is timed on the wire, in the database and in the streams of open pages.
 */
final class TelephonyBenchmark {

    private static final String PBX = "bench";
    private static final String USER = "crm";
    private static final String SECRET = "only-for-measuring";
    private static final String BURST = "burst_a";
    private static final int CALLS_OF_BURST = 200;
    private static final int TELEPHONES = 20;
    private static final int KNOWN_CALLERS = 100;
    private static final int FIRST_RECORDED = 101;
    private static final int FIRST_OF_OURS = 200;
    private static final long BURST_MILLIS = 60_000;
    private static final double WARM_UP_SPEED = 6;
    private static final long POLL_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private TelephonyBenchmark() {}

    static void run(Options options, Path folder, Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        FoldBenchmark.run(options.events(), folder, out);
        try (var pbx = new SimulatedPbx(0, USER, SECRET, ZONE, InstantSource.system());
                var database = BenchDatabase.start(folder)) {
            out.println("Filling a database with " + options.clients() + " clients ...");
            database.fill(options.clients());
            var settings = new HashMap<>(database.settings());
            settings.put("NEZABUDKA_DATA", folder.resolve("data").toString());
            settings.put("NEZABUDKA_ADMIN_LOGIN", "bench-admin");
            settings.put("NEZABUDKA_ADMIN_PASSWORD", User.PASSWORD);
            settings.put("NEZABUDKA_PBX_NAME", PBX);
            settings.put("NEZABUDKA_PBX_HOST", "127.0.0.1");
            settings.put("NEZABUDKA_PBX_PORT", Integer.toString(pbx.port()));
            settings.put("NEZABUDKA_PBX_USER", USER);
            settings.put("NEZABUDKA_PBX_SECRET", SECRET);
            try (var product = Product.start(folder, environment, settings)) {
                product.awaitReady();
                database.openAccounts();
                var table = new Table("calls/min", "calls", "from", "p50", "p95", "p99", "max", "last third p50");
                play(pbx, database, product, WARM_UP_SPEED, 1);
                for (int rate : options.rates()) {
                    out.println("Playing " + rate + " calls a minute for a minute ...");
                    int bursts = Math.max(1, rate / CALLS_OF_BURST);
                    var times = play(pbx, database, product, rate / (double) CALLS_OF_BURST, bursts);
                    row(table, rate, times.calls(), "hang-up to stored", times.hangupToRow());
                    row(table, rate, times.calls(), "ring to browser", times.ringToBrowser());
                    if (times.stored() < times.calls())
                        out.println(times.calls() - times.stored() + " calls were NOT stored");
                }
                out.println();
                out.println(table);
                out.println("Memory of the program: " + product.residentMebibytes() + " MiB");
            }
        } catch (SQLException failure) {
            throw new BenchmarkFailed("The database: " + failure.getMessage(), failure);
        }
    }

    /** Plays bursts one after another at a speed, and waits until every call is stored. */
    private static CallTimes play(SimulatedPbx pbx, BenchDatabase database, Product product, double speed, int bursts)
            throws IOException, SQLException, InterruptedException {
        var times = new CallTimes();
        var browsers = new ArrayList<BrowserTap>();
        try (var wire = new WireTap(pbx.port(), USER, SECRET, PBX, times);
                var commits = new CommitTap(database.owner(), times)) {
            for (int i = 0; i < TELEPHONES; i++)
                browsers.add(new BrowserTap(product.port(), User.signIn(product.port(), i), times));
            // The product has to be on the line as well.
            while (!wire.isListening() || pbx.listeners() < 2) Thread.sleep(POLL_MILLIS);
            var played = new ArrayList<PlayedCall>();
            for (int i = 0; i < bursts; i++) {
                if (i > 0) Thread.sleep((long) (BURST_MILLIS / speed));
                played.add(pbx.play(script().fast(speed)));
            }
            for (var burst : played) burst.over().join();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (commits.isListening() && times.stored() < times.calls() && System.nanoTime() < end)
                Thread.sleep(POLL_MILLIS);
        } catch (CompletionException broken) {
            throw new BenchmarkFailed("The simulated PBX: " + broken.getMessage(), broken);
        } finally {
            for (var browser : browsers) browser.close();
        }
        return times;
    }

    /** The burst among our managers, half of its callers being clients. */
    private static CallScript script() {
        var script = CallScript.of(BURST);
        for (int i = 0; i < TELEPHONES; i++)
            script = script.at(
                    Integer.toString(FIRST_RECORDED + i),
                    new Telephone(Integer.toString(FIRST_OF_OURS + i), "Менеджер Номер " + i));
        for (int i = 1; i <= KNOWN_CALLERS; i++)
            script = script.with(String.format(Locale.ROOT, "+79%d%07d", 10 + i % 90, i * 7919 % 10_000_000));
        return script;
    }

    private static void row(Table table, int rate, int calls, String what, long[] micros) {
        if (micros.length == 0) throw new BenchmarkFailed(what + ": nothing was measured");
        var sorted = micros.clone();
        Arrays.sort(sorted);
        // In the order of the calls: a growing lag shows at the end.
        var last = Arrays.copyOfRange(micros, micros.length * 2 / 3, micros.length);
        Arrays.sort(last);
        table.row(
                Integer.toString(rate),
                Integer.toString(calls),
                what,
                millis(at(sorted, 50)),
                millis(at(sorted, 95)),
                millis(at(sorted, 99)),
                millis(sorted[sorted.length - 1]),
                millis(at(last, 50)));
    }

    private static long at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)];
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%.1f ms", micros / 1000.0);
    }
}
