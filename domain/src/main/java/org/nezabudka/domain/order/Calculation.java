package org.nezabudka.domain.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;
import org.nezabudka.domain.shared.Texts;

/**
 * A version of the calculation [расчёт]. The one a contract was signed on is frozen; to change anything of it, another version is
 * opened, with a reason.
 *
 * @param number from 1
 * @param basis what it was last made from, or confirmed for
 * @param frozen whether a contract was signed on it
 * @param by who changed it last
 * @param linesChangedAt when a position or the total became another; what was said about them before does not hold any more
 * @param reason why it was opened; {@code null} for the first one
 */
public record Calculation(
        int number,
        Contents contents,
        Basis basis,
        boolean frozen,
        @Nullable EmployeeId by,
        Instant at,
        Instant linesChangedAt,
        @Nullable String reason) {

    public static final int MOST_LINES = 500;
    public static final int MOST_FILES = 50;

    /**
     * What is calculated.
     *
     * @param enteredTotal the total where it does not come from the positions
     * @param sumAgreedOn the day the client agreed to the sum [дата согласования суммы с заказчиком]
     * @param priceNote what there is to say about the price [пояснение по цене]
     * @param priceAgreedOn the day the price was agreed [дата согласования цены]
     */
    public record Contents(
            List<OrderLine> lines,
            @Nullable Money enteredTotal,
            Discount discount,
            List<FileId> files,
            @Nullable LocalDate sumAgreedOn,
            @Nullable String priceNote,
            @Nullable LocalDate priceAgreedOn) {

        public static final Contents EMPTY =
                new Contents(List.of(), null, new Discount.None(), List.of(), null, null, null);

        public Contents {
            lines = List.copyOf(lines);
            files = List.copyOf(files);
            priceNote = Texts.optionalNote("priceNote", priceNote, 4000);
            if (lines.size() > MOST_LINES) throw new TooManyOf("lines", MOST_LINES);
            if (files.size() > MOST_FILES) throw new TooManyOf("files", MOST_FILES);
            var numbers = new HashSet<Integer>();
            for (var line : lines) if (!numbers.add(line.number())) throw new LineTwice(line.number());
            if (enteredTotal != null && enteredTotal.isNegative()) throw new InvalidMoney("total", "negative");
        }

        /** Whether there is anything to pay for. */
        public boolean isPriced() {
            return enteredTotal != null || !lines.isEmpty();
        }

        public Price price(Currency currency) {
            var sum = lines.stream().map(OrderLine::amount).reduce(Money.zero(currency), Money::plus);
            return Price.of(sum, enteredTotal, discount);
        }

        /** @throws OtherCurrency if any sum is not in the order's currency */
        void demand(Currency currency) {
            lines.forEach(line -> demand(currency, line.price()));
            if (enteredTotal != null) demand(currency, enteredTotal);
            if (discount instanceof Discount.Sum(Money amount)) demand(currency, amount);
        }

        private static void demand(Currency currency, Money money) {
            if (!money.currency().equals(currency)) throw new OtherCurrency(currency, money.currency());
        }
    }

    /** An empty one, with which an order begins. */
    static Calculation first(@Nullable EmployeeId by, Instant now) {
        return new Calculation(1, Contents.EMPTY, new Basis(null, null), false, by, now, now, null);
    }

    /** The next version, which begins as this one was. */
    Calculation next(String why, Basis present, @Nullable EmployeeId person, Instant now) {
        return new Calculation(
                number + 1, contents, present, false, person, now, linesChangedAt, Texts.line("reason", why, 1000));
    }

    /** Another price is made from what there is now; a date or a note is not. */
    Calculation with(Contents changed, Basis present, @Nullable EmployeeId person, Instant now) {
        boolean repriced = !changed.lines().equals(contents.lines())
                || !Objects.equals(changed.enteredTotal(), contents.enteredTotal());
        return new Calculation(
                number,
                changed,
                repriced ? present : basis,
                frozen,
                person,
                now,
                repriced ? now : linesChangedAt,
                reason);
    }

    Calculation frozenNow() {
        return new Calculation(number, contents, basis, true, by, at, linesChangedAt, reason);
    }

    Calculation restingOn(Basis other, @Nullable EmployeeId person, Instant now) {
        return new Calculation(number, contents, other, frozen, person, now, linesChangedAt, reason);
    }
}
