package org.nezabudka.adapter.telephony.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.application.call.PbxHistory;
import org.nezabudka.application.call.RecordsUnreachable;
import org.nezabudka.domain.call.DetailRecord;

class ReadingRecordFilesTest {

    private static final Charset OLD = Charset.forName("windows-1251");
    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");
    private static final String GOOD =
            "\"\",\"+79161110001\",\"101\",\"from-trunk\",\"\"\"Анна\"\" <+79161110001>\",\"PJSIP/trunk-00000001\","
                    + "\"PJSIP/101-00000002\",\"Dial\",\"PJSIP/101,20\",\"2026-03-02 12:00:00\",\"2026-03-02 12:00:05\","
                    + "\"2026-03-02 12:01:00\",60,55,\"ANSWERED\",\"DOCUMENTATION\",\"1.1\",\"\"\n";

    @TempDir
    Path folder;

    @Test
    void the_layout_that_asterisk_writes_by_itself_is_known() throws Exception {
        var history = read(GOOD.getBytes(UTF_8), null);
        assertThat(history.unreadable()).isEmpty();
        assertThat(history.details())
                .containsExactly(new DetailRecord(
                        Instant.parse("2026-03-02T07:00:00Z"),
                        Instant.parse("2026-03-02T07:00:05Z"),
                        Instant.parse("2026-03-02T07:01:00Z"),
                        "1.1",
                        "PJSIP/trunk-00000001",
                        "1.1",
                        "PJSIP/101-00000002",
                        "+79161110001",
                        "Анна",
                        "101",
                        "Dial",
                        DetailRecord.Disposition.ANSWERED,
                        null,
                        null));
    }

    @Test
    void another_order_of_columns_is_read_by_its_first_line_or_by_the_setting() throws Exception {
        var rows = "7.1,ANSWERED,2026-03-02 12:00:00,PJSIP/101-1,30,25\n";
        var header = "uniqueid,disposition,calldate,channel,duration,billsec\n";
        var byLine = read((header + rows).getBytes(UTF_8), null);
        var bySetting = read(
                rows.getBytes(UTF_8), List.of("uniqueid", "disposition", "start", "channel", "duration", "billsec"));
        assertThat(byLine.details()).hasSize(1).isEqualTo(bySetting.details());
        assertThat(byLine.details().getFirst().answeredAt()).isEqualTo("2026-03-02T07:00:05Z");
        assertThat(byLine.details().getFirst().endedAt()).isEqualTo("2026-03-02T07:00:30Z");
    }

    @Test
    void lines_of_another_encoding_are_read_as_well() throws Exception {
        var history = read(GOOD.getBytes(OLD), null);
        assertThat(history.details().getFirst().sourceName()).isEqualTo("Анна");
    }

    @Test
    void broken_rows_are_told_with_their_place_and_reason_and_the_rest_is_taken() throws Exception {
        var file = GOOD
                + "\"never closed,1\n"
                + GOOD.replace("2026-03-02 12:00:00", "yesterday")
                + GOOD.replace("ANSWERED", "HAPPY")
                + GOOD.replace("\"1.1\"", "\"\"")
                + "half a row\n"
                + "\0\0\0\n"
                + "x".repeat(70_000) + "\n"
                + GOOD.replace("2026-03-02 12:01:00", "2026-03-02 11:00:00")
                + GOOD.replace("1.1", "1.2").stripTrailing();
        var history = read(file.getBytes(UTF_8), null);
        assertThat(history.details()).extracting(DetailRecord::channelId).containsExactly("1.1", "1.2");
        assertThat(history.unreadable())
                .extracting(row -> row.row() + " " + row.reason())
                .containsExactly(
                        "2 broken quotes",
                        "3 start is no time: yesterday",
                        "4 unknown disposition HAPPY",
                        "5 no uniqueid",
                        "6 no start",
                        "7 no start",
                        "8 longer than any record",
                        "9 ends before it begins");
        assertThat(history.unreadable())
                .allMatch(row -> row.place().equals(folder.resolve("Master.csv").toString()));
    }

    @Test
    void files_it_was_rotated_into_are_read_too() throws Exception {
        Files.writeString(folder.resolve("Master.csv-20260301"), GOOD);
        var history = read(GOOD.replace("1.1", "1.2").getBytes(UTF_8), null);
        assertThat(history.details()).extracting(DetailRecord::channelId).containsExactly("1.1", "1.2");
    }

    @Test
    void no_file_is_no_empty_day() {
        var records = new CsvPbxRecords("main", folder.resolve("Master.csv"), null, null, null, OLD, ZONE);
        assertThatThrownBy(() -> records.between(Instant.EPOCH, Instant.now()))
                .isInstanceOf(RecordsUnreachable.class)
                .hasMessageContaining("Master.csv");
    }

    private PbxHistory read(byte[] cdr, @Nullable List<String> columns) throws Exception {
        var file = Files.write(folder.resolve("Master.csv"), cdr);
        return new CsvPbxRecords("main", file, null, columns, null, OLD, ZONE)
                .between(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z"));
    }
}
