package org.nezabudka.application.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.nezabudka.application.file.FileContents.Received;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.FileTypeNotTaken;
import org.nezabudka.domain.file.PixelSize;
import org.nezabudka.domain.file.UnreadableImage;

/** Knows the few kinds of files that tests send. */
public final class InMemoryFileInspection implements FileInspection {

    @Override
    public Seen look(Received bytes) {
        try (InputStream in = Channels.newInputStream(bytes.open())) {
            var head = in.readNBytes(4096);
            if (begins(head, 0x89, 'P', 'N', 'G')) return new Seen(FileType.PNG, pngSize(head));
            if (begins(head, 0xff, 0xd8, 0xff)) return new Seen(FileType.JPEG, null);
            if (begins(head, '%', 'P', 'D', 'F')) return new Seen(FileType.PDF, null);
            if (begins(head, 'P', 'K', 3, 4)) return new Seen(FileType.ZIP, null);
            if (isPlainText(head)) return new Seen(FileType.TEXT, null);
            throw new FileTypeNotTaken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xff) != first[i]) return false;
        return true;
    }

    private static PixelSize pngSize(byte[] head) {
        if (head.length < 24 || !new String(head, 12, 4, StandardCharsets.US_ASCII).equals("IHDR"))
            throw new UnreadableImage();
        var numbers = ByteBuffer.wrap(Arrays.copyOfRange(head, 16, 24));
        return new PixelSize(numbers.getInt(), numbers.getInt());
    }

    private static boolean isPlainText(byte[] head) {
        for (byte one : head) if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') return false;
        var text = new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return !text.startsWith("#!") && !text.contains("<html") && !text.contains("<svg");
    }
}
