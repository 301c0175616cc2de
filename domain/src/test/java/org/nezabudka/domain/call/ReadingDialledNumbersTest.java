package org.nezabudka.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.shared.PhoneNumber;

class ReadingDialledNumbersTest {

    private final NumberingPlan plan = NumberingPlan.russian("495");

    @ParameterizedTest
    @CsvSource({
        "+79161110001,+79161110001",
        "89161110001,+79161110001",
        "79161110001,+79161110001",
        "9161110001,+79161110001",
        "8 (916) 111-00-01,+79161110001",
        "1110001,+74951110001",
        "810375291234567,+375291234567",
        "375291234567,+375291234567",
        "+375291234567,+375291234567"
    })
    void one_number_in_any_spelling_is_one_number(String dialled, String number) {
        assertThat(plan.read(dialled)).contains(new PhoneNumber(number));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "101", "112", "anonymous", "*97", "**101", "+", "0", "+0123456789", "123456789012345678"})
    void what_is_no_number_of_a_client_is_none(String dialled) {
        assertThat(plan.read(dialled)).isEmpty();
    }

    @Test
    void whatever_a_number_may_be_spelled_like_is_read_as_that_number() {
        var number = new PhoneNumber("+74951110001");
        assertThat(plan.spellings(number))
                .contains("+74951110001", "84951110001", "4951110001", "1110001")
                .allSatisfy(spelling -> assertThat(plan.read(spelling)).contains(number));
        assertThat(plan.spellings(new PhoneNumber("+375291234567"))).contains("810375291234567");
    }

    @Test
    void short_numbers_mean_nothing_where_nobody_dials_them() {
        assertThat(NumberingPlan.russian(null).read("1110001")).isEmpty();
    }
}
