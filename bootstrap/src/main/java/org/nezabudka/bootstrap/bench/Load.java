package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Several users who each ask again as soon as they are answered. */
final class Load {

    private final int port;
    private final List<User> users;
    private final int clients;
    private final Map<Operation, String> unexpected = new ConcurrentHashMap<>();
    private long rounds;

    Load(int port, List<User> users, int clients) {
        this.port = port;
        this.users = users;
        this.clients = clients;
    }

    /** The first {@code count} users, all doing the same for that long. */
    Measured run(Operation operation, int count, double seconds) throws InterruptedException {
        rounds++;
        var work = new ArrayList<Future<Measured>>();
        long until = System.nanoTime() + (long) (seconds * 1e9);
        try (var threads = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                var user = users.get(i);
                var random = new SplittableRandom(rounds * 1000 + i);
                work.add(threads.submit(() -> ask(operation, user, random, until)));
            }
        }
        var micros = LongStream.builder();
        long errors = 0;
        for (var future : work) {
            try {
                var one = future.get();
                for (long each : one.micros()) micros.add(each);
                errors += one.errors();
            } catch (ExecutionException failure) {
                throw new BenchmarkFailed(operation.shown() + ": " + failure.getCause(), failure);
            }
        }
        return new Measured(micros.build().toArray(), seconds, errors);
    }

    private Measured ask(Operation operation, User user, SplittableRandom random, long until) throws IOException {
        var micros = LongStream.builder();
        long errors = 0;
        try (var connection = new HttpConnection(port)) {
            while (true) {
                var request = operation.request(user, clients, random);
                long begin = System.nanoTime();
                if (begin >= until) break;
                var answer = connection.send(request);
                if (answer.status() == operation.success()) micros.add((System.nanoTime() - begin) / 1000);
                else {
                    errors++;
                    unexpected.putIfAbsent(
                            operation, answer.status() + " " + answer.body().strip());
                }
            }
        }
        return new Measured(micros.build().toArray(), 0, errors);
    }

    /** The first answer of each kind that was not what it should have been. */
    Map<Operation, String> unexpected() {
        return Map.copyOf(unexpected);
    }

    /** One request, which must be answered well. */
    void once(Operation operation, SplittableRandom random) throws IOException {
        try (var connection = new HttpConnection(port)) {
            var answer = connection.send(operation.request(users.getFirst(), clients, random));
            if (answer.status() != operation.success())
                throw new BenchmarkFailed(operation.shown() + " was answered with " + answer.status() + ": "
                        + answer.body().strip());
        }
    }
}
