package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.adapter.telephony.pipeline.CallPipeline;
import org.nezabudka.adapter.telephony.spool.Journal;
import org.nezabudka.adapter.telephony.spool.SpoolState;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.Moment;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.PbxEvent;
import org.nezabudka.domain.call.PbxSettings;

/** What was heard is on the disk before anything is made of it: a process that dies at any moment loses no call. */
class CallsSurviveTheEndTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int SMALL_SEGMENT = 20_000;

    @TempDir
    private Path folder;

    private final List<String> troubles = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attended_transfer_feature",
                "blind_transfer",
                "inbound_busy",
                "ivr_to_extension",
                "originate_answered",
                "outbound_failures",
                "queue_abandoned",
                "ring_group",
                "two_interleaved"
            })
    void wherever_the_process_dies_the_next_one_tells_the_same_calls(String capture) throws IOException {
        var events = HeardCapture.of(capture);
        var expected = CallsOfCapturedStreamsTest.play(events);
        var random = new Random(capture.hashCode());
        for (int round = 0; round < 6; round++) {
            int cut = random.nextInt(events.size() + 1);
            assertThat(dyingAt(List.of(cut), events, folder.resolve("round" + round)))
                    .as("cut at " + cut)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_busy_hour_survives_many_ends_although_what_is_done_is_forgotten_meanwhile() throws IOException {
        var events = HeardCapture.of("burst_a");
        var random = new Random(7);
        var cuts = random.ints(6, 0, events.size()).sorted().boxed().toList();
        assertThat(dyingAt(cuts, events, folder)).isEqualTo(CallsOfCapturedStreamsTest.play(events));
    }

    /** Each life hears a part. A crash is a copy of its files at that moment, and of the store. */
    private Map<PbxCallId, Call> dyingAt(List<Integer> cuts, List<PbxEvent> events, Path where) throws IOException {
        var random = new Random(cuts.hashCode());
        var stored = new StoredCalls();
        int from = 0;
        var here = Files.createDirectories(where.resolve("life0"));
        for (int life = 0; life <= cuts.size(); life++) {
            int to = life < cuts.size() ? cuts.get(life) : events.size();
            boolean last = life == cuts.size();
            var dead = new AtomicBoolean();
            int allowed = last ? Integer.MAX_VALUE : random.nextInt(40);
            var told = new AtomicInteger();
            Consumer<CallNews> store = news -> {
                if (dead.get() || told.incrementAndGet() > allowed)
                    throw new StorageUnavailable("away", new IllegalStateException());
                stored.accept(news);
            };
            var next = where.resolve("life" + (life + 1));
            try (var pipeline = pipeline(here, store)) {
                pipeline.start();
                long heard = pipeline.written() + to - from;
                events.subList(from, to).forEach(pipeline::heard);
                await().atMost(LONG).until(() -> pipeline.written() == heard);
                if (last) await().atMost(LONG).until(() -> pipeline.waiting() == 0);
                dead.set(true);
                copy(here, next);
            }
            here = next;
            from = to;
        }
        return stored.all();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(file)) Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_store_that_is_away_for_long_is_told_every_call_once_and_then_the_spool_is_empty() throws IOException {
        var away = new AtomicBoolean(true);
        var told = new AtomicInteger();
        var stored = new StoredCalls();
        var events = HeardCapture.of("burst_a");
        try (var pipeline = pipeline(folder, news -> {
            if (away.get()) throw new StorageUnavailable("away", new IllegalStateException());
            told.incrementAndGet();
            stored.accept(news);
        })) {
            pipeline.start();
            events.forEach(pipeline::heard);
            await().atMost(LONG).until(() -> pipeline.understood() == events.size());
            assertThat(pipeline.spool().events()).isEqualTo(events.size());
            away.set(false);
            await().atMost(LONG).until(() -> pipeline.waiting() == 0);
            assertThat(stored.all()).isEqualTo(CallsOfCapturedStreamsTest.play(events));
            assertThat(told.get()).isLessThan(stored.all().size() + 20);
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void what_is_done_is_forgotten() throws IOException {
        var stored = new StoredCalls();
        try (var pipeline = pipeline(folder, stored)) {
            pipeline.start();
            for (int day = 0; day < 3; day++) {
                Renamed.of(HeardCapture.of("burst_a"), "day" + day).forEach(pipeline::heard);
            }
            await().atMost(LONG).until(() -> pipeline.waiting() == 0);
            assertThat(pipeline.spool().events()).isGreaterThan(1_000);
            // What ended in the last minute, by the clock of the PBX, is kept for its details.
            var later = HeardCapture.of("burst_a").getLast().when().at().plusSeconds(120);
            pipeline.heard(new PbxEvent.ConnectionOpened(new Moment(later, 1)));
            await().atMost(LONG).until(() -> pipeline.spool().events() == 0);
            assertThat(pipeline.spool().bytes()).isLessThan(2 * SMALL_SEGMENT);
        }
    }

    @Test
    void a_disk_that_fails_is_reported_and_calls_are_heard_all_the_same() throws IOException {
        var stored = new StoredCalls();
        var events = HeardCapture.of("ring_group");
        try (var pipeline = pipeline(folder, stored)) {
            pipeline.start();
            // Nothing can be made where a file of the next segment's name is a folder.
            var inTheWay = Files.createDirectory(folder.resolve("0000000000000000001.spool"));
            events.forEach(pipeline::heard);
            await().atMost(LONG).until(() -> stored.all().equals(CallsOfCapturedStreamsTest.play(events)));
            assertThat(pipeline.spool().disk()).isEqualTo(SpoolState.Disk.FAILS);
            assertThat(pipeline.spool().unsaved()).isEqualTo(events.size());
            Files.delete(inTheWay);
            var more = HeardCapture.of("inbound_missed");
            await().atMost(LONG).until(() -> {
                pipeline.heard(more.getFirst());
                return pipeline.spool().unsaved() == 0;
            });
            assertThat(pipeline.spool().disk()).isEqualTo(SpoolState.Disk.WELL);
        }
        try (var pipeline = pipeline(folder, stored)) {
            assertThat(pipeline.spool().events()).isGreaterThan(events.size());
        }
    }

    @Test
    void a_disk_that_will_soon_be_full_is_reported_before_it_is() throws IOException {
        try (var journal = Journal.open(folder, Long.MAX_VALUE, SMALL_SEGMENT)) {
            assertThat(journal.state().disk()).isEqualTo(SpoolState.Disk.SHORT);
        }
    }

    @Test
    void who_comes_back_knows_until_when_everything_was_heard() throws IOException {
        var events = HeardCapture.of("inbound_answered");
        try (var pipeline = pipeline(folder, news -> {})) {
            assertThat(pipeline.lastSure()).isNull();
            assertThat(pipeline.nextConnection()).isEqualTo(1);
            pipeline.start();
            events.forEach(pipeline::heard);
            await().atMost(LONG).until(() -> pipeline.written() == events.size());
        }
        try (var pipeline = pipeline(folder, news -> {})) {
            assertThat(pipeline.lastSure()).isEqualTo(events.getLast().when().at());
            assertThat(pipeline.nextConnection()).isEqualTo(2);
        }
    }

    private CallPipeline pipeline(Path where, Consumer<CallNews> calls) throws IOException {
        return new CallPipeline(
                PbxSettings.usual("main"),
                Journal.open(where, 0, SMALL_SEGMENT),
                calls,
                (what, reason) -> troubles.add(what + ": " + reason),
                InstantSource.system());
    }
}
