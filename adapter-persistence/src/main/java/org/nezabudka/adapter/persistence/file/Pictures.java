package org.nezabudka.adapter.persistence.file;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.nezabudka.application.file.FileContents.Received;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.PixelSize;
import org.nezabudka.domain.file.UnreadableImage;

/** Pictures as far as their headers tell: how large, which way up. */
final class Pictures {

    private static final Map<FileType, String> FORMATS =
            Map.of(FileType.JPEG, "jpeg", FileType.PNG, "png", FileType.WEBP, "webp");

    private Pictures() {}

    /** Whether there is somebody to read such pictures. */
    static boolean reads(FileType type) {
        return FORMATS.containsKey(type);
    }

    /**
     * How large the picture is when it is the right way up; nothing for what is no picture we read.
     *
     * @throws UnreadableImage if its header makes no sense
     * @throws org.nezabudka.domain.file.TooManyPixels if it claims to be larger than pictures are
     */
    static Optional<PixelSize> size(Received bytes, FileType type) throws IOException {
        if (!reads(type)) return Optional.empty();
        try (var channel = bytes.open()) {
            return Optional.of(size(channel, type));
        }
    }

    private static PixelSize size(SeekableByteChannel channel, FileType type) throws IOException {
        try (var stream = stream(channel)) {
            var turn = turn(stream, type);
            stream.seek(0);
            var reader = reader(type);
            try {
                reader.setInput(stream, true, true);
                var size = new PixelSize(reader.getWidth(0), reader.getHeight(0));
                return turn.swapsSides() ? size.turned() : size;
            } catch (IOException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | NegativeArraySizeException e) {
                throw new UnreadableImage();
            } finally {
                reader.dispose();
            }
        }
    }

    static ImageInputStream stream(SeekableByteChannel channel) {
        return new ChannelImageStream(channel);
    }

    static ImageReader reader(FileType type) {
        return ImageIO.getImageReadersByFormatName(FORMATS.get(type)).next();
    }

    /** Which way the camera was held. Whatever cannot be read of it is taken for upright. */
    static Turn turn(ImageInputStream stream, FileType type) {
        if (type != FileType.JPEG) return Turn.NONE;
        try {
            for (var segment : JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif")) {
                var data = segment.data();
                // A byte of padding stands between the mark and the directory.
                if (data.read() < 0) return Turn.NONE;
                var directory = new TIFFReader().read(new MemoryCacheImageInputStream(data));
                var entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
                if (entry != null && entry.getValue() instanceof Number number) return Turn.of(number.intValue());
            }
        } catch (IOException | RuntimeException unreadable) {
            return Turn.NONE;
        }
        return Turn.NONE;
    }
}
