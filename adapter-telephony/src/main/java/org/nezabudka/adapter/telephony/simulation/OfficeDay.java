package org.nezabudka.adapter.telephony.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * An endless working day of a furniture salon: clients and strangers call, are answered, transferred, missed; employees call them
 * back and each other. The same seed gives the same day.
 */
public final class OfficeDay implements AutoCloseable {

    /**
     * A kind of call and how often it happens.
     *
     * @param share of a hundred calls
     * @param outside how many numbers outside it takes
     * @param telephones the extensions of the recording that others take the place of
     */
    private record Scene(String capture, int share, int outside, List<String> telephones) {}

    private static final Scene ORDINARY = new Scene("inbound_answered", 28, 1, List.of("101"));

    private static final List<Scene> SCENES = List.of(
            ORDINARY,
            new Scene("inbound_missed", 8, 1, List.of("101")),
            new Scene("inbound_caller_cancel", 7, 1, List.of("101")),
            new Scene("ring_group", 9, 1, List.of("101", "102", "103")),
            new Scene("queue_first_member", 8, 1, List.of("102")),
            new Scene("queue_abandoned", 4, 1, List.of("102", "103")),
            new Scene("blind_transfer", 5, 1, List.of("101", "102")),
            new Scene("attended_transfer_feature", 4, 1, List.of("101", "103")),
            new Scene("inbound_busy", 3, 2, List.of("101")),
            new Scene("outbound_answered", 12, 1, List.of("101")),
            new Scene("outbound_no_answer", 4, 1, List.of("101")),
            new Scene("internal_answered", 8, 0, List.of("101", "102")));

    private final SimulatedPbx pbx;
    private final List<String> clients;
    private final List<Telephone> telephones;
    private final List<String> lines;
    private final Duration pace;
    private final double speed;
    private final Random random;
    private final Map<PlayedCall, List<Telephone>> going = new HashMap<>();
    private final Thread thread;

    /**
     * Prepares a day.
     *
     * @param clients numbers in E.164 of known clients; one call in five comes from a stranger
     * @param telephones at least three
     * @param lines the company's numbers that callers dial; empty: those of the recordings
     * @param pace from one call to the next, on average
     * @param speed 1 for calls as long as the recorded ones
     */
    public OfficeDay(
            SimulatedPbx pbx,
            List<String> clients,
            List<Telephone> telephones,
            List<String> lines,
            Duration pace,
            double speed,
            long seed) {
        if (telephones.size() < 3) throw new IllegalArgumentException("An office day takes three telephones at least");
        this.pbx = pbx;
        this.clients = List.copyOf(clients);
        this.telephones = List.copyOf(telephones);
        this.lines = List.copyOf(lines);
        this.pace = pace;
        this.speed = speed;
        this.random = new Random(seed);
        this.thread = Thread.ofPlatform().name("simulated-office-day").daemon().unstarted(this::live);
    }

    /** The first call comes as soon as somebody listens. */
    public void start() {
        thread.start();
    }

    private void live() {
        try {
            while (pbx.listeners() == 0) Thread.sleep(50);
            // Whoever has just connected may still be asking for the channels there are.
            Thread.sleep(500);
            play(ORDINARY, List.of(telephones.getFirst()));
            while (true) {
                Thread.sleep(pause());
                next();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        // People do not call in step: between a third of the pace and five thirds.
        return Duration.ofMillis((long) (pace.toMillis() * (1.0 / 3 + random.nextDouble() * 4 / 3)));
    }

    private void next() {
        var scene = scene();
        var free = free(scene.telephones().size());
        // Everybody is on the telephone: the next caller has to try again later.
        if (free.size() == scene.telephones().size()) play(scene, free);
    }

    private void play(Scene scene, List<Telephone> taken) {
        var script = CallScript.of(scene.capture()).fast(speed);
        for (int i = 0; i < scene.outside(); i++) script = script.with(caller());
        for (int i = 0; i < taken.size(); i++)
            script = script.at(scene.telephones().get(i), taken.get(i));
        if (!lines.isEmpty()) script = script.on(lines.get(random.nextInt(lines.size())));
        going.put(pbx.play(script), taken);
    }

    private Scene scene() {
        int drawn = random.nextInt(SCENES.stream().mapToInt(Scene::share).sum());
        for (var scene : SCENES) {
            drawn -= scene.share();
            if (drawn < 0) return scene;
        }
        return ORDINARY;
    }

    private List<Telephone> free(int number) {
        going.keySet().removeIf(call -> call.over().isDone());
        var free = new ArrayList<>(telephones);
        going.values().forEach(free::removeAll);
        Collections.shuffle(free, random);
        return List.copyOf(free.subList(0, Math.min(number, free.size())));
    }

    private String caller() {
        boolean stranger = clients.isEmpty() || random.nextInt(5) == 0;
        return stranger
                ? String.format(Locale.ROOT, "+7999%07d", random.nextInt(10_000_000))
                : clients.get(random.nextInt(clients.size()));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
