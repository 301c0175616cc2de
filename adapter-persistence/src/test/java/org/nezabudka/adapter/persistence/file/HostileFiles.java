package org.nezabudka.adapter.persistence.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Bytes as people and attackers send them. */
final class HostileFiles {

    private HostileFiles() {}

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture whose left half is red and right half is blue. */
    static byte[] halves(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(out -> ImageIO.write(picture, format, out));
    }

    /** As a telephone writes it that was held another way: the pixels as they are, and a note of how to turn them. */
    static byte[] turned(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        exif.put(text("Exif"))
                .put((byte) 0)
                .put((byte) 0)
                .put(text("MM"))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return written(out -> {
            out.write(jpeg, 0, 2);
            out.write(0xff);
            out.write(0xe1);
            new DataOutputStream(out).writeShort(exif.capacity() + 2);
            out.write(exif.array());
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    /** A few hundred bytes that claim to be a picture of that size, of one colour. */
    static byte[] bomb(int width, int height) {
        return written(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
            header.put((byte) 1).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
            chunk(out, "IHDR", header.array());
            var deflater = new Deflater(9);
            deflater.setInput(new byte[100_000]);
            deflater.finish();
            var packed = new byte[1000];
            int length = deflater.deflate(packed);
            deflater.end();
            chunk(out, "IDAT", java.util.Arrays.copyOf(packed, length));
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        var to = new DataOutputStream(out);
        to.writeInt(data.length);
        var crc = new CRC32();
        crc.update(text(type));
        crc.update(data);
        to.write(text(type));
        to.write(data);
        to.writeInt((int) crc.getValue());
    }

    /** An archive with entries of these names. */
    static byte[] zip(String... names) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(text("<xml/>"));
                }
            }
        });
    }

    /** An archive of a few kilobytes that unpacks to a gigabyte. */
    static byte[] zipBomb() {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("bomb.txt"));
                var zeros = new byte[1_000_000];
                for (int i = 0; i < 200; i++) zip.write(zeros);
            }
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
