package org.nezabudka.adapter.persistence.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.nezabudka.application.file.FileContents.Received;
import org.nezabudka.application.file.FileInspection;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.FileTypeNotTaken;

/** Sees by Tika's signatures what bytes are, looks into containers, and measures pictures without opening them. */
public final class ContentInspection implements FileInspection {

    private static final Map<String, FileType> TYPES = Map.ofEntries(
            Map.entry("image/jpeg", FileType.JPEG),
            Map.entry("image/png", FileType.PNG),
            Map.entry("image/webp", FileType.WEBP),
            Map.entry("image/heic", FileType.HEIC),
            Map.entry("image/heif", FileType.HEIC),
            Map.entry("application/pdf", FileType.PDF),
            Map.entry("application/x-tika-msoffice", FileType.OFFICE),
            Map.entry("application/msword", FileType.OFFICE),
            Map.entry("application/vnd.oasis.opendocument.text", FileType.ODT),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", FileType.ODS),
            Map.entry("application/vnd.oasis.opendocument.presentation", FileType.ODP),
            Map.entry("application/rtf", FileType.RTF),
            Map.entry("image/vnd.dwg", FileType.DWG),
            Map.entry("image/vnd.dxf", FileType.DXF),
            Map.entry("text/plain", FileType.TEXT),
            Map.entry("audio/mpeg", FileType.MP3),
            Map.entry("audio/mp4", FileType.M4A),
            Map.entry("audio/x-m4a", FileType.M4A),
            Map.entry("audio/ogg", FileType.OGG),
            Map.entry("audio/vorbis", FileType.OGG),
            Map.entry("audio/opus", FileType.OGG),
            Map.entry("application/ogg", FileType.OGG),
            Map.entry("audio/vnd.wave", FileType.WAV),
            Map.entry("audio/amr", FileType.AMR),
            Map.entry("video/mp4", FileType.MP4),
            Map.entry("application/mp4", FileType.MP4),
            Map.entry("video/x-m4v", FileType.MP4),
            Map.entry("video/quicktime", FileType.MOV),
            Map.entry("video/webm", FileType.WEBM),
            Map.entry("application/x-matroska", FileType.WEBM),
            Map.entry("video/3gpp", FileType.THREE_GP));

    private static final String ZIP = "application/zip";

    /** Reads its signatures at the first file, not at the start of the program. */
    private static final class Holder {
        static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
    }

    @Override
    public Seen look(Received bytes) {
        try {
            var type = type(bytes);
            return new Seen(type, Pictures.size(bytes, type).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException("A file just written cannot be read", e);
        }
    }

    private static FileType type(Received bytes) throws IOException {
        try (var channel = bytes.open()) {
            // Without a name: only the content is asked.
            var seen =
                    Holder.SIGNATURES.detect(new BufferedInputStream(Channels.newInputStream(channel)), new Metadata());
            var name = seen.getBaseType().toString();
            if (name.equals(ZIP) || isBuiltOnZip(seen)) return Containers.zip(bytes);
            return Optional.ofNullable(TYPES.get(name)).orElseThrow(FileTypeNotTaken::new);
        }
    }

    private static boolean isBuiltOnZip(MediaType type) {
        return type.getBaseType().toString().equals("application/x-tika-ooxml");
    }
}
