package org.nezabudka.adapter.telephony.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.zip.GZIPInputStream;
import org.nezabudka.application.call.PbxHistory;

/** What the PBX of a capture wrote of itself, read through the files it wrote. */
public final class CapturedRecords {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private CapturedRecords() {}

    /** Everything it wrote. */
    public static PbxHistory of(String capture, boolean cdr, boolean cel) {
        try {
            var folder = Files.createTempDirectory("records");
            var history = new CsvPbxRecords(
                            "main",
                            cdr ? file(folder, capture + ".cdr.csv") : null,
                            cel ? file(folder, capture + ".cel.csv") : null,
                            null,
                            null,
                            Charset.forName("windows-1251"),
                            ZONE)
                    .between(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
            if (!history.unreadable().isEmpty()) throw new AssertionError(history.unreadable());
            return history;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path file(Path folder, String name) throws IOException {
        var resource = "/org/nezabudka/adapter/telephony/captures/" + name + ".gz";
        try (var stream = CapturedRecords.class.getResourceAsStream(resource)) {
            return Files.writeString(
                    folder.resolve(name), new String(new GZIPInputStream(stream).readAllBytes(), UTF_8));
        }
    }
}
