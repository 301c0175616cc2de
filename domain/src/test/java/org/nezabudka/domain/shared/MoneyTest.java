package org.nezabudka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final Currency EUR = Currency.getInstance("EUR");

    private static Money rub(String amount) {
        return Money.of("amount", new BigDecimal(amount), RUB);
    }

    @Test
    void keeps_every_kopeck() {
        assertThat(rub("0.1").plus(rub("0.2"))).isEqualTo(rub("0.3"));
        assertThat(rub("248000")).hasToString("248000.00 RUB");
        assertThat(rub("10").minus(rub("10.01")).amount()).isEqualByComparingTo("-0.01");
    }

    @Test
    void a_third_decimal_is_refused_and_a_trailing_nought_is_not() {
        assertThat(rub("1.500")).isEqualTo(rub("1.5"));
        assertThatThrownBy(() -> rub("1.005"))
                .isInstanceOfSatisfying(
                        InvalidMoney.class,
                        error -> assertThat(error.facts()).containsEntry("rule", "too-many-decimals"));
    }

    @ParameterizedTest
    @CsvSource({"100000000000", "1e30"})
    void more_than_there_is_in_the_world_is_refused(String amount) {
        assertThatThrownBy(() -> rub(amount).plus(rub("0.01"))).isInstanceOf(InvalidMoney.class);
    }

    @Test
    void currencies_do_not_mix() {
        var euro = new Money(1, EUR);
        assertThatThrownBy(() -> rub("1").plus(euro)).isInstanceOf(OtherCurrency.class);
        assertThatThrownBy(() -> rub("1").isMoreThan(euro)).isInstanceOf(OtherCurrency.class);
    }

    @ParameterizedTest
    @CsvSource({"100.00, 3333, 33.33", "0.01, 5000, 0.01", "0.01, 4999, 0.00", "1.00, 1250, 0.13", "-0.01, 5000, -0.01"
    })
    void half_a_kopeck_goes_away_from_nothing(String whole, int hundredths, String part) {
        assertThat(rub(whole).share(hundredths, Percent.WHOLE)).isEqualTo(rub(part));
    }

    @Test
    void a_percentage_in_whole_roubles_has_no_kopecks() {
        assertThat(new Percent(700).ofInWholes(rub("12345.67"))).isEqualTo(rub("864"));
        assertThat(new Percent(700).ofExactly(rub("12345.67"))).isEqualTo(rub("864.20"));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01", "12.345"})
    void what_is_no_percentage_is_refused(BigDecimal value) {
        assertThatThrownBy(() -> Percent.of("percent", value)).isInstanceOf(Percent.InvalidPercent.class);
    }
}
