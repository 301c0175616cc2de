package org.nezabudka.adapter.telephony.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.PbxHistory.UnreadableRow;

/**
 * The rows of a file that a PBX appends to, and of those it was rotated into. A line is a row, so that whatever is wrong with one
 * says nothing about the next.
 */
final class CsvRows {

    /** What is longer is no record but a broken disk. */
    private static final int LONGEST_LINE = 64 * 1024;

    /** More would tell nobody more. */
    private static final int MOST_REPORTS = 1_000;

    /** Takes one row. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws Row.Unreadable;
    }

    private final CsvSettings settings;
    private final List<String> usual;
    private final List<UnreadableRow> unreadable;

    CsvRows(CsvSettings settings, List<String> usual, List<UnreadableRow> unreadable) {
        this.settings = settings;
        this.usual = usual;
        this.unreadable = unreadable;
    }

    /** Every row of the file and of those it was rotated into that were written to at or after a moment. */
    void read(Instant since, Taker taker) throws IOException {
        for (var file : files(since)) read(file, taker);
    }

    private List<Path> files(Instant since) throws IOException {
        var current = settings.file();
        var folder = current.toAbsolutePath().getParent();
        var name = current.getFileName().toString();
        var files = new ArrayList<Path>();
        if (folder != null && Files.isDirectory(folder)) {
            try (var siblings = Files.newDirectoryStream(folder, name + "[-.]*")) {
                for (var rotated : siblings) {
                    if (Files.isRegularFile(rotated)
                            && !Files.getLastModifiedTime(rotated).toInstant().isBefore(since)) files.add(rotated);
                }
            }
        }
        files.sort(null);
        files.add(current);
        return files;
    }

    private void read(Path file, Taker taker) throws IOException {
        var columns = settings.columns() == null ? null : new Columns(settings.columns());
        try (var stream = open(file)) {
            var line = new ByteArrayOutputStream();
            long number = 0;
            for (int b = stream.read(); b >= 0 || line.size() > 0; b = stream.read()) {
                if (b >= 0 && b != '\n') {
                    if (line.size() <= LONGEST_LINE) line.write(b);
                    continue;
                }
                number++;
                var bytes = line.toByteArray();
                line.reset();
                columns = readLine(file, number, bytes, columns, taker);
                if (b < 0) break;
            }
        }
    }

    private @Nullable Columns readLine(Path file, long number, byte[] bytes, @Nullable Columns known, Taker taker) {
        try {
            if (bytes.length > LONGEST_LINE) throw new Row.Unreadable("longer than any record");
            var text = decoded(bytes).strip();
            if (text.isEmpty()) return known;
            var cells = cells(text);
            if (number == 1 && Columns.isHeader(cells)) return new Columns(cells);
            var columns = known == null ? new Columns(usual) : known;
            taker.take(new Row(column -> columns.value(cells, column), settings.zone()));
            return columns;
        } catch (Row.Unreadable reason) {
            if (unreadable.size() < MOST_REPORTS)
                unreadable.add(new UnreadableRow(file.toString(), number, String.valueOf(reason.getMessage())));
            return known;
        }
    }

    private static List<String> cells(String text) throws Row.Unreadable {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) throw new Row.Unreadable("broken quotes");
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            var rows = reader.stream().limit(2).toList();
            if (rows.size() != 1) throw new Row.Unreadable("not one row");
            return rows.getFirst().getFields();
        } catch (IOException | CsvParseException broken) {
            throw new Row.Unreadable("broken quotes");
        }
    }

    /** UTF-8 betrays itself: what is none was written in the older encoding. */
    private String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException another) {
            return new String(bytes, settings.otherEncoding());
        }
    }

    private static InputStream open(Path file) throws IOException {
        var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new BufferedInputStream(new GZIPInputStream(stream), 1 << 16) : stream;
    }

    /**
     * Where the rows are and how they are written.
     *
     * @param columns their names in order; {@code null}: by the first line, else as Asterisk writes them by itself
     * @param otherEncoding of lines that are no UTF-8
     * @param zone of the PBX's clock, for times that bear none
     */
    record CsvSettings(Path file, @Nullable List<String> columns, Charset otherEncoding, ZoneId zone) {}
}
