package org.nezabudka.bootstrap.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.persistence.database.DatabaseRoles;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.nezabudka.adapter.persistence.embedded.EmbeddedPostgres;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;
import org.nezabudka.adapter.telephony.simulation.TrueCall;
import org.nezabudka.bootstrap.OwnProcess;

/**
 * Promise 1 of the product, kept while everything around it breaks for real: the program is killed, the database is stopped, the line
 * is cut and the exchange restarts, in the midst of two thousand calls. At the end the calls in the database are those of the exchange.
 *
 * <p>{@code -Dfaults.outage=PT60S} lets the database stay away for longer, {@code -Dfaults.seed=7} deals other faults.
 */
class NoCallIsLostTest {

    private static final int CALLS = 2_000;
    private static final int KILLS = 10;
    private static final int OUTAGES = 3;
    private static final int CUTS = 20;
    private static final Duration PBX_AWAY = Duration.ofSeconds(2);
    private static final Duration OUTAGE = Duration.parse(System.getProperty("faults.outage", "PT4S"));
    private static final long SEED = Long.getLong("faults.seed", 20261122L);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final String USER = "crm";
    private static final String SECRET = "only-for-this-test";

    /** What may go wrong. */
    private enum Fault {
        KILL,
        DATABASE_AWAY,
        LINE_CUT,
        PBX_RESTART,
        PBX_CRASH
    }

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, String> settings = new HashMap<>();
    private SimulatedPbx pbx;
    private EmbeddedPostgres database;
    private OwnProcess program;

    @BeforeEach
    void begin() throws Exception {
        var records = folder.resolve("pbx");
        pbx = new SimulatedPbx(0, USER, SECRET, ZONE, InstantSource.system(), records);
        database = EmbeddedPostgres.start(folder.resolve("postgres"));
        try (var session = asSuperuser();
                var statement = session.createStatement()) {
            // The program signs in as the owner and works as its own lesser role, as with any external server.
            statement.execute(
                    "grant " + DatabaseRoles.APP + ", " + DatabaseRoles.REPORT + " to " + DatabaseRoles.OWNER);
        }
        var owner = database.access().owner();
        settings.putAll(Map.of(
                "NEZABUDKA_HTTP_PORT", "" + OwnProcess.freePort(),
                "NEZABUDKA_DATA", folder.resolve("data").toString(),
                "NEZABUDKA_ZONE", ZONE.getId(),
                "NEZABUDKA_DB_URL", owner.url(),
                "NEZABUDKA_DB_USER", owner.user(),
                "NEZABUDKA_DB_PASSWORD", owner.password()));
        settings.putAll(Map.of(
                "NEZABUDKA_PBX_HOST",
                "127.0.0.1",
                "NEZABUDKA_PBX_PORT",
                "" + pbx.port(),
                "NEZABUDKA_PBX_USER",
                USER,
                "NEZABUDKA_PBX_SECRET",
                SECRET,
                "NEZABUDKA_PBX_CDR",
                records.resolve("Master.csv").toString(),
                "NEZABUDKA_PBX_CEL",
                records.resolve("cel.csv").toString()));
        program = new OwnProcess(folder);
    }

    @AfterEach
    void end() throws Exception {
        program.close();
        pbx.close();
        database.close();
    }

    @Test
    void the_calls_in_the_database_are_those_of_the_exchange_after_everything_broke() throws Exception {
        var exchange = new BusyExchange(pbx, SEED);
        startProgram();
        var today = LocalDate.now(ZONE);
        exchange.open();
        for (var fault : faults()) {
            Thread.sleep(random.nextLong(500, 2_500));
            happen(fault);
        }
        await().atMost(PATIENCE).until(() -> exchange.begun() >= CALLS);
        exchange.close();
        awaitListening();
        // The last calls are being stored.
        await().atMost(PATIENCE).until(() -> inProgress() == 0);
        program.stop();

        reconcile(today);

        compare(pbx.truth());
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        faults.addAll(Collections.nCopies(KILLS, Fault.KILL));
        faults.addAll(Collections.nCopies(OUTAGES, Fault.DATABASE_AWAY));
        faults.addAll(Collections.nCopies(CUTS, Fault.LINE_CUT));
        faults.add(Fault.PBX_RESTART);
        faults.add(Fault.PBX_CRASH);
        Collections.shuffle(faults, random);
        return faults;
    }

    private void happen(Fault fault) throws Exception {
        switch (fault) {
            case KILL -> {
                program.kill();
                startProgram();
            }
            case DATABASE_AWAY -> {
                database.close();
                Thread.sleep(OUTAGE);
                database = EmbeddedPostgres.start(folder.resolve("postgres"));
                assertThat(database.access().owner().url()).isEqualTo(settings.get("NEZABUDKA_DB_URL"));
            }
            case LINE_CUT -> pbx.dropConnections();
            case PBX_RESTART -> pbx.restart(PBX_AWAY).join();
            case PBX_CRASH -> pbx.crash(PBX_AWAY).join();
        }
    }

    private void startProgram() throws Exception {
        program.start(settings, "start");
        awaitListening();
    }

    private void awaitListening() {
        await().atMost(PATIENCE)
                .failFast("the program has ended", () -> !program.isRunning())
                .until(() -> pbx.listeners() > 0);
    }

    /** As its administrator does who wants to be sure: what nobody heard is in the journal by then, or is added now. */
    private void reconcile(LocalDate from) throws Exception {
        var folderOfProof = Files.createDirectory(folder.resolve("proof"));
        try (var proof = new OwnProcess(folderOfProof)) {
            proof.start(
                    settings,
                    "calls",
                    "reconcile",
                    "--from",
                    from.toString(),
                    "--to",
                    LocalDate.now(ZONE).toString());
            proof.awaitEnd();
            System.out.println(proof.output());
        }
    }

    private void compare(List<TrueCall> truth) throws Exception {
        var stored = stored();
        assertThat(truth).hasSizeGreaterThanOrEqualTo(CALLS);
        var openToDoubt = pbx.neverJoined();
        assertThat(stored.keySet())
                .filteredOn(call -> !openToDoubt.contains(call))
                .as("the calls there are")
                .containsExactlyInAnyOrderElementsOf(
                        truth.stream().map(TrueCall::linkedId).toList());
        assertThat(truth)
                .filteredOn(call -> !stored.get(call.linkedId()).tells(call))
                .as("calls that were otherwise")
                .isEmpty();
        assertThat(twice()).as("calls that joined another and are still there").isEmpty();
    }

    private record Stored(String direction, String outcome) {

        /** Of a call that the exchange itself did not survive nobody knows what would have become of it. */
        boolean tells(TrueCall call) {
            if (!direction.equals(call.direction().name()) || outcome.equals("IN_PROGRESS")) return false;
            if (call.answered()) return outcome.equals("ANSWERED");
            return call.outcome() == null || outcome.equals(call.outcome().name());
        }
    }

    private Map<String, Stored> stored() throws SQLException {
        var stored = new HashMap<String, Stored>();
        try (var session = asOwner();
                var statement = session.createStatement();
                var rows = statement.executeQuery("select linked_id, direction, outcome from call")) {
            while (rows.next()) {
                var before = stored.put(rows.getString(1), new Stored(rows.getString(2), rows.getString(3)));
                assertThat(before).isNull();
            }
        }
        return stored;
    }

    private List<String> twice() throws SQLException {
        var twice = new ArrayList<String>();
        try (var session = asOwner();
                var statement = session.createStatement();
                var rows = statement.executeQuery("""
                        select a.linked_id from call a
                          join call b on a.linked_id = any (b.joined_linked_ids)
                                      and a.id <> b.id""")) {
            while (rows.next()) twice.add(rows.getString(1));
        }
        return twice;
    }

    private int inProgress() throws SQLException {
        try (var session = asOwner();
                var statement = session.createStatement();
                var rows = statement.executeQuery("select count(*) from call where outcome = 'IN_PROGRESS'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection asSuperuser() throws SQLException {
        return open(database.superuser());
    }

    private Connection asOwner() throws SQLException {
        return open(database.access().owner());
    }

    private static Connection open(DatabaseSettings login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
