package org.nezabudka.application.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.nezabudka.application.file.FileContents.Bytes;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileType;

/** Makes small pictures anew each time. */
public final class InMemoryFilePreviews implements FilePreviews {

    private final FileContents contents;

    public InMemoryFilePreviews(FileContents contents) {
        this.contents = contents;
    }

    @Override
    public boolean makes(FileType type) {
        return type == FileType.JPEG || type == FileType.PNG;
    }

    @Override
    public Optional<Bytes> preview(ContentHash content, FileType type, Size size) {
        return makes(type) ? contents.find(content).flatMap(bytes -> small(bytes, size)) : Optional.empty();
    }

    private static Optional<Bytes> small(Bytes bytes, Size size) {
        try (InputStream in = bytes.part(0, bytes.length())) {
            var picture = ImageIO.read(in);
            if (picture == null) return Optional.empty();
            double scale = Math.min(1.0, (double) size.pixels() / Math.max(picture.getWidth(), picture.getHeight()));
            int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
            var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var pen = small.createGraphics();
            pen.drawImage(picture, 0, 0, width, height, null);
            pen.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(small, "jpeg", out);
            return Optional.of(new Made(out.toByteArray()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private record Made(byte[] bytes) implements Bytes {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream part(long first, long count) {
            return new ByteArrayInputStream(bytes, (int) first, (int) count);
        }
    }
}
