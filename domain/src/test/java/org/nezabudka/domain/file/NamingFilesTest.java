package org.nezabudka.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingFilesTest {

    private static String named(String sent, FileType type) {
        return FileName.of(sent, type).value();
    }

    @Test
    void a_good_name_stays_as_it_is() {
        assertThat(named("Кухня, вид сверху (2).PNG", FileType.PNG)).isEqualTo("Кухня, вид сверху (2).PNG");
        assertThat(named("Иванова А.В.", FileType.PDF)).isEqualTo("Иванова А.В.pdf");
        assertThat(named("Замер 22.11.2026", FileType.JPEG)).isEqualTo("Замер 22.11.2026.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.png, passwd.png",
        "C:\\Users\\me\\фото.png, фото.png",
        "....//....//x.png, x.png",
        "/, file.png",
        "..., file.png",
        "' . ', file.png",
        "con.png, _con.png",
        "a<b>c:d|e?.png, a_b_c_d_e_.png"
    })
    void paths_and_signs_that_a_disk_minds_are_left_out(String sent, String kept) {
        assertThat(named(sent, FileType.PNG)).isEqualTo(kept);
    }

    @Test
    void signs_that_hide_or_turn_letters_are_left_out() {
        assertThat(named("invoice\u202Egnp.\u0000\r\nexe\u200B.png", FileType.PNG))
                .isEqualTo("invoicegnp.exe.png");
        assertThat(named("a\uD800b\u2028c.png", FileType.PNG)).isEqualTo("ab c.png");
        assertThat(named("a\u00A0\u00A0 b.png", FileType.PNG)).isEqualTo("a b.png");
    }

    @Test
    void a_name_of_any_length_becomes_short_enough_and_keeps_its_ending() {
        assertThat(named("Ы".repeat(900) + ".jpeg", FileType.JPEG))
                .hasSize(FileName.LONGEST)
                .endsWith(".jpeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "photo.jpg.exe", "x.svg", "run.bat", "book.pdf", "a.JS"})
    void a_name_that_promises_something_else_is_refused(String sent) {
        assertThatThrownBy(() -> named(sent, FileType.PNG)).isInstanceOf(ContentNotAsNamed.class);
    }

    @Test
    void pictures_larger_than_any_camera_makes_are_refused() {
        assertThat(new PixelSize(8000, 7500).turned()).isEqualTo(new PixelSize(7500, 8000));
        assertThatThrownBy(() -> new PixelSize(100_000, 100_000)).isInstanceOf(TooManyPixels.class);
        assertThatThrownBy(() -> new PixelSize(0, 10)).isInstanceOf(UnreadableImage.class);
    }
}
