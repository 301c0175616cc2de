package org.nezabudka.adapter.telephony.spool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingRecordsTest {

    @TempDir
    private Path folder;

    private final List<String> damages = new ArrayList<>();

    @Test
    void what_was_appended_is_there_after_a_restart() throws IOException {
        try (var spool = open()) {
            spool.append(records(1, 3));
            spool.append(records(4, 4));
        }
        try (var spool = open()) {
            assertThat(spool.last()).isEqualTo(4);
            assertThat(texts(spool, 0)).containsExactly("record 1", "record 2", "record 3", "record 4");
            assertThat(texts(spool, 2)).containsExactly("record 3", "record 4");
            spool.append(records(5, 5));
            assertThat(texts(spool, 3)).containsExactly("record 4", "record 5");
        }
        assertThat(damages).isEmpty();
    }

    @Test
    void a_record_cut_off_at_any_byte_is_cut_away_and_nothing_else_is() throws IOException {
        try (var spool = open()) {
            spool.append(records(1, 3));
        }
        var whole = Files.readAllBytes(file(1));
        int record = whole.length / 3;
        for (int length = 0; length < whole.length; length++) {
            damages.clear();
            Files.write(file(1), java.util.Arrays.copyOf(whole, length));
            try (var spool = open()) {
                assertThat(spool.last()).as("cut at " + length).isEqualTo(length / record);
                assertThat(texts(spool, 0)).hasSize(length / record);
                if (length % record != 0) {
                    assertThat(damages)
                            .containsExactly(file(1).getFileName() + " at " + length / record * record + ": cut off");
                }
                // What comes next is whole whatever stood behind it before.
                spool.append(records(4, 4));
                assertThat(texts(spool, length / record)).containsExactly("record 4");
            }
            for (var segment : Segment.in(folder)) Files.delete(segment.file());
        }
    }

    @Test
    void a_broken_record_in_the_middle_costs_itself_and_is_reported_with_its_place() throws IOException {
        try (var spool = open()) {
            spool.append(records(1, 3));
        }
        var whole = Files.readAllBytes(file(1));
        int record = whole.length / 3;
        for (int at = record; at < 2 * record; at++) {
            damages.clear();
            var broken = whole.clone();
            broken[at] ^= 0x5a;
            Files.write(file(1), broken);
            try (var spool = open()) {
                assertThat(texts(spool, 0)).as("broken at " + at).containsExactly("record 1", "record 3");
            }
            assertThat(damages).contains(file(1).getFileName() + " at " + record + ": broken");
        }
    }

    @Test
    void garbage_in_the_place_of_a_segment_is_reported_and_numbers_go_on() throws IOException {
        try (var spool = open()) {
            spool.append(records(1, 2));
        }
        var garbage = new byte[5_000];
        new Random(1).nextBytes(garbage);
        Files.write(folder.resolve("0000000000000000007.spool"), garbage);
        Files.writeString(folder.resolve("notes.spool"), "not ours");
        try (var spool = open()) {
            assertThat(spool.last()).isGreaterThanOrEqualTo(2);
            spool.append(records(spool.last() + 1, spool.last() + 1));
            assertThat(texts(spool, 0)).startsWith("record 1", "record 2").hasSize(3);
        }
        assertThat(damages).isNotEmpty();
    }

    @Test
    void segments_are_forgotten_when_nothing_in_them_is_needed() throws IOException {
        try (var spool = open()) {
            for (int from = 1; from <= 40; from++) spool.append(List.of(big(from)));
            var files = Segment.in(folder);
            assertThat(files).hasSizeGreaterThan(2);
            spool.forgetBefore(files.get(1).first());
            assertThat(Segment.in(folder)).hasSize(files.size() - 1);
            assertThat(texts(spool, 0)).hasSize((int) (41 - files.get(1).first()));
            spool.forgetBefore(Long.MAX_VALUE);
            assertThat(Segment.in(folder)).hasSize(1);
            assertThat(spool.bytes())
                    .isEqualTo(Files.size(Segment.in(folder).getFirst().file()));
        }
        try (var spool = open()) {
            assertThat(spool.last()).isEqualTo(40);
        }
    }

    @Test
    void two_processes_do_not_write_into_one_spool() throws IOException {
        try (var spool = open()) {
            spool.append(records(1, 1));
            assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("another process");
        }
    }

    /** Kills in the middle of anything: the file keeps a random part of what was written since the last confirmation. */
    @Test
    void whatever_was_confirmed_survives_any_number_of_crashes() throws IOException {
        for (long seed = 1; seed <= 30; seed++) {
            var random = new Random(seed);
            long confirmed = 0;
            for (int life = 0; life < 10; life++) {
                try (var spool = open()) {
                    assertThat(spool.last()).as("seed " + seed).isEqualTo(confirmed);
                    for (int group = random.nextInt(6); group > 0; group--) {
                        long to = confirmed + 1 + random.nextInt(20);
                        spool.append(records(confirmed + 1, to));
                        confirmed = to;
                    }
                    assertThat(texts(spool, 0)).hasSize((int) confirmed);
                }
                var segments = Segment.in(folder);
                if (!segments.isEmpty()) {
                    // A write that was never confirmed: some of its bytes arrived.
                    var torn = RecordFormat.encode(records(confirmed + 1, confirmed + 3))
                            .array();
                    var part = java.util.Arrays.copyOf(torn, random.nextInt(torn.length / 3));
                    Files.write(segments.getLast().file(), part, StandardOpenOption.APPEND);
                }
            }
            for (var segment : Segment.in(folder)) Files.delete(segment.file());
        }
    }

    private Spool open() throws IOException {
        return Spool.open(
                folder,
                (file, offset, bytes, reason) -> damages.add(file.getFileName() + " at " + offset + ": " + reason));
    }

    private Path file(long first) {
        return Segment.starting(folder, first).file();
    }

    private static List<SpoolRecord> records(long from, long to) {
        var records = new ArrayList<SpoolRecord>();
        for (long number = from; number <= to; number++) {
            records.add(new SpoolRecord(number, ("record " + number).getBytes(UTF_8)));
        }
        return records;
    }

    private static SpoolRecord big(long number) {
        return new SpoolRecord(number, "x".repeat(100_000).getBytes(UTF_8));
    }

    private static List<String> texts(Spool spool, long after) throws IOException {
        var texts = new ArrayList<String>();
        long at = after;
        while (at < spool.last()) {
            var chunk = spool.read(at);
            chunk.records().forEach(record -> texts.add(new String(record.payload(), UTF_8)));
            at = chunk.upTo();
        }
        return texts;
    }
}
