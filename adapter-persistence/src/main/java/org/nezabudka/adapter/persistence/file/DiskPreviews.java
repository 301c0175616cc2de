package org.nezabudka.adapter.persistence.file;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.nezabudka.application.file.FileContents.Bytes;
import org.nezabudka.application.file.FilePreviews;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small pictures beside the contents they are made of. A picture is never opened whole: it is read thinned out, two at a time, so that
 * a few large ones do not fill the memory. What is written is pixels only; where and with what it was taken stays behind.
 */
public final class DiskPreviews implements FilePreviews {

    private static final Logger LOG = LoggerFactory.getLogger(DiskPreviews.class);
    private static final int AT_ONCE = 2;
    private static final float QUALITY = 0.82f;
    /** Pictures of this kind can only be read whole. */
    private static final long MOST_OF_WEBP = 24_000_000;

    private final DiskContents contents;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public DiskPreviews(DiskContents contents) {
        this.contents = contents;
    }

    @Override
    public boolean makes(FileType type) {
        return Pictures.reads(type);
    }

    @Override
    public Optional<Bytes> preview(ContentHash content, FileType type, Size size) {
        var place = contents.madeOf(content, size.name());
        var there = DiskContents.OnDisk.at(place);
        if (there.isPresent() || !makes(type)) return there;
        var original = contents.place(content);
        if (!Files.exists(original)) return Optional.empty();
        places.acquireUninterruptibly();
        try {
            if (!Files.exists(place)) make(original, type, size, place);
            return DiskContents.OnDisk.at(place);
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("No small picture of {}: {}", content, unreadable.toString());
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private void make(Path original, FileType type, Size size, Path place) throws IOException {
        var aside = contents.aside();
        try {
            write(small(original, type, size.pixels()), aside);
            DiskContents.move(aside, place);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static BufferedImage small(Path original, FileType type, int most) throws IOException {
        try (var channel = FileChannel.open(original, StandardOpenOption.READ);
                var stream = Pictures.stream(channel)) {
            var turn = Pictures.turn(stream, type);
            stream.seek(0);
            var reader = Pictures.reader(type);
            try {
                reader.setInput(stream, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (type == FileType.WEBP && (long) width * height > MOST_OF_WEBP)
                    throw new IOException("Too large to be read whole: " + width + " by " + height);
                // Twice as large as wanted: thinning out takes every nth pixel, the rest is made smooth.
                int every = Math.max(1, Math.max(width, height) / (2 * most));
                var param = reader.getDefaultReadParam();
                param.setSourceSubsampling(every, every, 0, 0);
                return turned(reader.read(0, param), turn, most);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage turned(BufferedImage read, Turn turn, int most) {
        double scale = Math.min(1.0, (double) most / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var small = new BufferedImage(
                turn.swapsSides() ? height : width, turn.swapsSides() ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, small.getWidth(), small.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            var way = turn.transform(width, height);
            way.concatenate(AffineTransform.getScaleInstance(
                    (double) width / read.getWidth(), (double) height / read.getHeight()));
            pen.drawImage(read, way, null);
        } finally {
            pen.dispose();
        }
        return small;
    }

    private static void write(BufferedImage picture, Path place) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new FileImageOutputStream(place.toFile())) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("A small picture cannot be written", e);
        } finally {
            writer.dispose();
        }
    }
}
