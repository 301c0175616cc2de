package org.nezabudka.bootstrap.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** What open pages cost: the memory of the product with many streams open, each hearing what happens. */
final class StreamsBenchmark {

    private static final int CLIENTS = 1000;
    private static final int MANAGERS = 40;
    private static final int HAPPENINGS = 200;
    private static final long CALM_MILLIS = 5000;

    private StreamsBenchmark() {}

    static void run(Options options, Path folder, Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        try (var database = BenchDatabase.start(folder)) {
            database.fill(CLIENTS);
            var settings = new HashMap<>(database.settings());
            settings.put("NEZABUDKA_DATA", folder.resolve("data").toString());
            settings.put("NEZABUDKA_ADMIN_LOGIN", "bench-admin");
            settings.put("NEZABUDKA_ADMIN_PASSWORD", User.PASSWORD);
            try (var product = Product.start(folder, environment, settings)) {
                product.awaitReady();
                database.openAccounts();
                measure(options, product, out);
            }
        } catch (SQLException failure) {
            throw new BenchmarkFailed("The database: " + failure.getMessage(), failure);
        }
    }

    private static void measure(Options options, Product product, PrintStream out)
            throws IOException, InterruptedException {
        var users = new ArrayList<User>();
        for (int i = 0; i < MANAGERS; i++) users.add(User.signIn(product.port(), i));
        var table = new Table("open streams", "memory", "for the streams", "each");
        // The first events load code and fill caches; that is not the price of a stream.
        happen(product, users);
        Thread.sleep(CALM_MILLIS);
        long before = product.residentMebibytes();
        table.row("0", before + " MiB", "", "");
        for (int wanted : options.users()) {
            var streams = new ArrayList<Socket>();
            try {
                for (int i = 0; i < wanted; i++) streams.add(open(product.port(), users.get(i % MANAGERS)));
                happen(product, users);
                Thread.sleep(CALM_MILLIS);
                long after = product.residentMebibytes();
                table.row(
                        Integer.toString(wanted),
                        after + " MiB",
                        (after - before) + " MiB",
                        String.format(Locale.ROOT, "%.0f KiB", (after - before) * 1024.0 / wanted));
            } finally {
                for (var stream : streams) stream.close();
            }
        }
        out.println();
        out.println(table);
    }

    /** New clients, of which every stream hears that may. */
    private static void happen(Product product, List<User> users) throws IOException {
        var random = new SplittableRandom(3);
        try (var connection = new HttpConnection(product.port())) {
            for (int i = 0; i < HAPPENINGS; i++) {
                var answer = connection.send(Operation.CREATE.request(users.get(i % users.size()), CLIENTS, random));
                if (answer.status() != 201) throw new BenchmarkFailed("create: " + answer.status());
            }
        }
    }

    private static Socket open(int port, User user) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        var head = new StringBuilder("GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1:").append(port);
        user.headers()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        socket.getOutputStream().write(head.append("\r\n\r\n").toString().getBytes(ISO_8859_1));
        var begin = new byte[12];
        if (socket.getInputStream().readNBytes(begin, 0, begin.length) < begin.length
                || !new String(begin, ISO_8859_1).endsWith(" 200"))
            throw new BenchmarkFailed("A stream was refused: " + new String(begin, ISO_8859_1));
        return socket;
    }
}
