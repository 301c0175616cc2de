package org.nezabudka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingTextsTest {

    @Test
    void space_around_a_text_is_dropped() {
        assertThat(Texts.line("name", "  Иванова Анна \t", 100)).isEqualTo("Иванова Анна");
        assertThat(Texts.optionalNote("note", "\n первая\nвторая \n", 100)).isEqualTo("первая\nвторая");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0", "\u200B", "\uFEFF", "\u2060\u200D ", "\u202E"})
    void what_shows_nothing_is_empty(String text) {
        assertRefused("empty", () -> Texts.line("name", text, 100));
        assertThat(Texts.optionalLine("name", text, 100)).isNull();
        assertThat(Texts.optionalNote("name", text, 100)).isNull();
    }

    @Test
    void an_absent_text_is_none() {
        assertThat(Texts.optionalLine("name", null, 100)).isNull();
        assertThat(Texts.optionalNote("name", null, 100)).isNull();
    }

    @Test
    void length_counts_characters_as_people_do() {
        assertThat(Texts.line("name", "🪑".repeat(10), 10)).hasSize(20);
        assertRefused("too-long", () -> Texts.line("name", "я".repeat(11), 10));
        assertRefused("too-long", () -> Texts.optionalNote("name", "я".repeat(11), 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\rb", "a\nb", "a\u001bb", "a\u007fb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void a_line_has_no_control_characters(String text) {
        assertRefused("control-character", () -> Texts.line("name", text, 100));
    }

    @Test
    void a_note_may_have_lines_but_no_other_control_characters() {
        assertThat(Texts.optionalNote("note", "a\r\n\tb", 100)).isEqualTo("a\r\n\tb");
        assertRefused("control-character", () -> Texts.optionalNote("name", "a\u0000b", 100));
        assertRefused("control-character", () -> Texts.optionalNote("name", "a\u001bb", 100));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\ud800', '\udfff'})
    void half_a_character_is_no_text(char half) {
        assertRefused("broken-character", () -> Texts.line("name", "a" + half, 100));
        assertRefused("broken-character", () -> Texts.line("name", half + "a", 100));
        assertThat(Texts.line("name", "🪑", 100)).isEqualTo("🪑");
    }

    private static void assertRefused(String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidText.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("name");
            assertThat(refusal.facts()).containsEntry("rule", rule);
        });
    }
}
