package org.nezabudka.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest
    @CsvSource({
        "7,8,810,10,+79161234567,89161234567",
        "7,8,810,10,+375291234567,810375291234567",
        "375,80,810,9,+375291234567,80291234567",
        "375,80,810,9,+79161234567,81079161234567",
        "34,'',00,9,+34612345678,612345678",
        "34,'',00,9,+79161234567,0079161234567",
        "7,98,9810,10,+79161234567,989161234567"
    })
    void each_country_dials_in_its_own_way_and_what_is_dialled_is_read_as_that_number(
            String country, String national, String international, int length, String number, String dialled) {
        var there = new NumberingPlan(country, national, international, length, null);
        assertThat(there.dial(new PhoneNumber(number))).isEqualTo(dialled);
        assertThat(there.read(dialled)).contains(new PhoneNumber(number));
        assertThat(there.read(number)).contains(new PhoneNumber(number));
        assertThat(there.spellings(new PhoneNumber(number))).contains(dialled, number);
    }

    @ParameterizedTest
    @CsvSource({
        "0,8,810,10",
        "'',8,810,10",
        "7,eight,810,10",
        "7,8,'',10",
        "7,8,8,10",
        "7,8,+,10",
        "7,8,810,3",
        "7,8,810,15"
    })
    void a_plan_by_which_nobody_could_dial_is_none(String country, String national, String international, int length) {
        assertThatThrownBy(() -> new NumberingPlan(country, national, international, length, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
