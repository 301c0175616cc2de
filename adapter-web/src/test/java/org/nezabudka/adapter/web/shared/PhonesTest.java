package org.nezabudka.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.shared.InvalidPhoneNumber;

/** Numbers in the spellings of an office. */
class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "8 (916) 123-45-67, +79161234567",
        "+7 916 123 45 67, +79161234567",
        "9161234567, +79161234567",
        "007 916 123-45-67, +79161234567",
        "8-800-555-35-35, +78005553535",
        "+49 30 901820, +4930901820",
        "810 49 30 901820, +4930901820"
    })
    void every_spelling_is_one_number(String spelling, String number) {
        assertThat(Phones.parse(spelling).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "abc", "8-800-FLOWERS", "+7 916", "1234567", "99999999999999999999", "8916123456७"})
    void what_nobody_could_dial_is_refused(String spelling) {
        assertThatThrownBy(() -> Phones.parse(spelling)).isInstanceOf(InvalidPhoneNumber.class);
    }

    @Test
    void numbers_within_a_text_are_masked_and_other_figures_stay() {
        assertThat(Phones.masked("+79161234567 мобильный; дом 12"))
                .doesNotContain("9161234567")
                .contains("67")
                .contains("дом 12");
    }
}
