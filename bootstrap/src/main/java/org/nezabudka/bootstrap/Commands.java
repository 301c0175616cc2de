package org.nezabudka.bootstrap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.nezabudka.bootstrap.bench.Benchmark;
import org.nezabudka.bootstrap.configuration.Configuration;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.shared.Invalid;

/** What the program can be told to do. Each answers the status the process shall end with. */
final class Commands {

    private static final int DONE = 0;
    private static final int FOUND_WANTING = 1;

    private Commands() {}

    /** Serves until the process is told to stop. */
    static int start(Configuration configuration) {
        var storage = Storage.open(configuration);
        var product = runningOn(storage, configuration);
        offerAdministration(product, configuration);
        say("Nezabudka is ready: " + product.address());
        return untilStopped();
    }

    /** As {@link #start}, with a furniture salon's data and a simulated telephone exchange. */
    static int demo(Configuration configuration) {
        var storage = Storage.open(configuration);
        var demo = DemoRun.begin(configuration, storage);
        Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "stop"));
        demo.lines().forEach(Commands::say);
        return untilStopped();
    }

    private static Product runningOn(Storage storage, Configuration configuration) {
        Product product;
        try {
            product = new Product(configuration, storage, InstantSource.system());
            product.start();
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            product.close();
                            storage.close();
                        },
                        "stop"));
        return product;
    }

    private static void offerAdministration(Product product, Configuration configuration) {
        var first = product.useCases().web().firstAdministrator();
        var named = configuration.administrator();
        if (named != null) {
            try {
                first.createFrom(new Login(named.login()), new Password(named.password()));
            } catch (Invalid unusable) {
                throw new UnusableCommand(
                        "NEZABUDKA_ADMIN_LOGIN or NEZABUDKA_ADMIN_PASSWORD cannot be used: " + unusable.getMessage());
            }
        }
        first.invite()
                .ifPresent(token -> say("Nobody can sign in yet. Create the administrator here, within a day: "
                        + product.address() + "/setup?token=" + token));
    }

    /** {@code audit verify}: names the first bad row of the journal. */
    static int audit(Configuration configuration, String... rest) {
        if (rest.length != 1 || !rest[0].equals("verify")) throw new UnusableCommand("The command is: audit verify");
        try (var storage = Storage.open(configuration)) {
            var product = new Product(configuration, storage, InstantSource.system());
            var verdict = product.useCases().web().auditTrail().verify(new Actor.Machine("command line"));
            if (verdict.firstBreak().isEmpty()) {
                say("The journal of acts is intact: " + verdict.rows() + " entries.");
                return DONE;
            }
            var found = verdict.firstBreak().get();
            say("The journal of acts is broken at entry " + found.sequence() + " (" + found.kind() + "); "
                    + verdict.rows() + " entries before it hold.");
            return FOUND_WANTING;
        }
    }

    /** {@code files verify}: compares what is known of files with their bytes. */
    static int files(Configuration configuration, String... rest) {
        if (rest.length != 1 || !rest[0].equals("verify")) throw new UnusableCommand("The command is: files verify");
        try (var storage = Storage.open(configuration)) {
            var product = new Product(configuration, storage, InstantSource.system());
            var verdict = product.useCases()
                    .fileVerification()
                    .verify(finding -> say(
                            switch (finding.fault()) {
                                case MISSING -> "Missing: " + finding.content();
                                case DAMAGED -> "Damaged: " + finding.content();
                                case UNUSED -> "Belongs to no file: " + finding.content();
                            }));
            say(
                    verdict.faults() == 0
                            ? "The files are all there and unharmed: " + verdict.contents() + " contents, "
                                    + verdict.bytes() + " bytes."
                            : "Of " + verdict.contents() + " contents, faults: " + verdict.faults() + ".");
            return verdict.faults() == 0 ? DONE : FOUND_WANTING;
        }
    }

    /** {@code calls reconcile}: compares the journal with the records of the exchanges, day by day, and mends it. */
    static int calls(Configuration configuration, String... rest) {
        var order = ReconcileOrder.of(rest, LocalDate.now(configuration.zone()));
        try (var storage = Storage.open(configuration)) {
            var product = new Product(configuration, storage, InstantSource.system());
            var agreed = order.carryOut(product.useCases().web().callLedger(), Commands::say);
            return agreed ? DONE : FOUND_WANTING;
        }
    }

    /** {@code bench start|api}. */
    static int bench(String... rest) {
        return Benchmark.run(rest, System.getenv(), System.out);
    }

    private static int untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
