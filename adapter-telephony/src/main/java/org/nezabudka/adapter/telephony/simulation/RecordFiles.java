package org.nezabudka.adapter.telephony.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** The files a PBX keeps of its own calls: call detail records and the channel event log, a row per event, as they happen. */
final class RecordFiles {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Columns of the file, and the header of the manager's event each comes from. */
    private static final List<Map.Entry<String, String>> CDR = List.of(
            Map.entry("start", "StartTime"),
            Map.entry("answer", "AnswerTime"),
            Map.entry("end", "EndTime"),
            Map.entry("clid", "CallerID"),
            Map.entry("src", "Source"),
            Map.entry("dst", "Destination"),
            Map.entry("dcontext", "DestinationContext"),
            Map.entry("channel", "Channel"),
            Map.entry("dstchannel", "DestinationChannel"),
            Map.entry("lastapp", "LastApplication"),
            Map.entry("lastdata", "LastData"),
            Map.entry("duration", "Duration"),
            Map.entry("billsec", "BillableSeconds"),
            Map.entry("disposition", "Disposition"),
            Map.entry("uniqueid", "UniqueID"),
            Map.entry("linkedid", "LinkedID"),
            Map.entry("sequence", "Sequence"),
            Map.entry("did", "Did"),
            Map.entry("recordingfile", "RecordingFile"));

    private static final List<Map.Entry<String, String>> CEL = List.of(
            Map.entry("eventtype", "EventName"),
            Map.entry("eventtime", "Timestamp"),
            Map.entry("cid_name", "CallerIDname"),
            Map.entry("cid_num", "CallerIDnum"),
            Map.entry("exten", "Exten"),
            Map.entry("context", "Context"),
            Map.entry("channame", "Channel"),
            Map.entry("appname", "Application"),
            Map.entry("appdata", "AppData"),
            Map.entry("uniqueid", "UniqueID"),
            Map.entry("linkedid", "LinkedID"),
            Map.entry("peer", "Peer"),
            Map.entry("extra", "Extra"));

    private final Path cdr;
    private final Path cel;

    RecordFiles(Path folder) {
        cdr = folder.resolve("Master.csv");
        cel = folder.resolve("cel.csv");
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        begin(cdr, CDR);
        begin(cel, CEL);
    }

    private static void begin(Path file, List<Map.Entry<String, String>> columns) {
        if (Files.exists(file)) return;
        append(file, columns.stream().map(Map.Entry::getKey).collect(Collectors.joining(",")) + "\n");
    }

    synchronized void write(AmiBlock block) {
        if (block.isEvent("Cdr")) append(cdr, row(withSeconds(block), CDR));
        else append(cel, row(block, CEL));
    }

    private static String row(AmiBlock block, List<Map.Entry<String, String>> columns) {
        return columns.stream()
                .map(column -> "\"" + block.value(column.getValue()).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** The recorded seconds are those of another speed. */
    private static AmiBlock withSeconds(AmiBlock block) {
        var start = LocalDateTime.parse(block.value("StartTime"), LOCAL);
        var end = LocalDateTime.parse(block.value("EndTime"), LOCAL);
        var answer = block.value("AnswerTime");
        long spoken = answer.isEmpty()
                ? 0
                : Duration.between(LocalDateTime.parse(answer, LOCAL), end).toSeconds();
        return new AmiBlock(block.text()
                .replaceFirst(
                        "Duration: [^\r]*",
                        "Duration: " + Duration.between(start, end).toSeconds())
                .replaceFirst("BillableSeconds: [^\r]*", "BillableSeconds: " + spoken));
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException refused) {
            throw new UncheckedIOException("The simulated PBX cannot write its records", refused);
        }
    }
}
