package org.nezabudka.adapter.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nezabudka.application.file.FilePreviews.Size;
import org.nezabudka.domain.file.ContentHash;
import org.nezabudka.domain.file.FileType;

class MakingPicturesSmallTest {

    @TempDir
    Path folder;

    private DiskContents contents;
    private DiskPreviews previews;

    @BeforeEach
    void open() {
        contents = new DiskContents(folder, 0);
        previews = new DiskPreviews(contents);
    }

    private ContentHash kept(byte[] bytes) {
        try (var received = contents.receive(new ByteArrayInputStream(bytes), 100_000_000)) {
            received.keep();
            return received.content();
        }
    }

    private byte[] made(ContentHash content, FileType type, Size size) throws IOException {
        var bytes = previews.preview(content, type, size).orElseThrow();
        try (var in = bytes.part(0, bytes.length())) {
            return in.readAllBytes();
        }
    }

    private BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG"})
    void a_large_picture_becomes_a_small_one_of_the_same_shape(String format, FileType type) throws IOException {
        var content = kept(HostileFiles.halves(format, 3000, 2000));
        var small = picture(made(content, type, Size.MEDIUM));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(isRed(small, 40, 160)).isTrue();
        assertThat(isRed(small, 440, 160)).isFalse();
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        var content = kept(HostileFiles.halves("png", 40, 30));
        assertThat(picture(made(content, FileType.PNG, Size.LARGE)).getWidth()).isEqualTo(40);
    }

    /** The numbers are those of EXIF; the red half is on the left, as the camera wrote it. */
    @ParameterizedTest
    @CsvSource({
        "1, 160, 120, left",
        "2, 160, 120, right",
        "3, 160, 120, right",
        "4, 160, 120, left",
        "5, 120, 160, top",
        "6, 120, 160, top",
        "7, 120, 160, bottom",
        "8, 120, 160, bottom"
    })
    void it_is_turned_as_the_camera_was_held(int orientation, int width, int height, String red) throws IOException {
        var content = kept(HostileFiles.turned(HostileFiles.halves("jpeg", 400, 300), orientation));
        var small = picture(made(content, FileType.JPEG, Size.SMALL));
        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(isRed(small, 10, 10)).isEqualTo(red.equals("left") || red.equals("top"));
        assertThat(isRed(small, width - 10, 10)).isEqualTo(red.equals("right") || red.equals("top"));
        assertThat(isRed(small, 10, height - 10)).isEqualTo(red.equals("left") || red.equals("bottom"));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }

    @Test
    void nothing_of_what_the_camera_wrote_is_left() throws IOException {
        var content = kept(HostileFiles.turned(HostileFiles.halves("jpeg", 400, 300), 6));
        assertThat(new String(made(content, FileType.JPEG, Size.SMALL), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void it_is_made_once_and_goes_with_its_content() throws IOException {
        var content = kept(HostileFiles.halves("jpeg", 400, 300));
        var first = made(content, FileType.JPEG, Size.SMALL);
        Files.delete(contents.place(content));
        assertThat(made(content, FileType.JPEG, Size.SMALL)).isEqualTo(first);
        contents.remove(content);
        assertThat(previews.preview(content, FileType.JPEG, Size.SMALL)).isEmpty();
    }

    @Test
    void of_what_cannot_be_read_there_is_none() {
        var broken = kept(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0});
        assertThat(previews.preview(broken, FileType.JPEG, Size.SMALL)).isEmpty();
        var pdf = kept("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(previews.makes(FileType.PDF)).isFalse();
        assertThat(previews.preview(pdf, FileType.PDF, Size.SMALL)).isEmpty();
    }
}
