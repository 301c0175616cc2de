package org.nezabudka.adapter.web.shared;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Money;

/**
 * A sum of money, as it comes and goes.
 *
 * @param amount a decimal number as text, so that no program makes a binary fraction of it
 * @param currency three letters of ISO 4217
 */
public record MoneyBody(
        @NotNull @Pattern(regexp = "-?[0-9]{1,14}(\\.[0-9]{1,6})?")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    public static MoneyBody of(Money money) {
        return new MoneyBody(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    public static @Nullable MoneyBody ofNullable(@Nullable Money money) {
        return money == null ? null : of(money);
    }

    /**
     * @param pointer of the property in the body
     * @throws RequestProblem if there is no such currency
     */
    public Money money(String pointer) {
        return Pointers.at(pointer + "/amount", () -> Money.of("amount", new BigDecimal(amount), known(pointer)));
    }

    /** Of the special codes, as gold, none has a number of decimals. */
    private Currency known(String pointer) {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(currency) && one.getDefaultFractionDigits() >= 0)
                .findFirst()
                .orElseThrow(() -> RequestProblem.invalid(pointer + "/currency", "choice"));
    }
}
