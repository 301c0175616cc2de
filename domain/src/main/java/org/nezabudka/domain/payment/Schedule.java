package org.nezabudka.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;
import org.nezabudka.domain.shared.Percent;
import org.nezabudka.domain.shared.Texts;

/**
 * In which parts a price is paid [график оплаты]. The last part is whatever the others leave, so the parts always add up to the
 * price, whatever it becomes.
 */
public record Schedule(List<Part> parts) {

    public static final int MOST_PARTS = 12;

    /** How much a part is. */
    public sealed interface Share {

        /** Of the whole price. */
        record OfPrice(Percent percent) implements Share {}

        /** A sum, as long as that much is left of the price. */
        record Fixed(Money sum) implements Share {
            public Fixed {
                if (!sum.isPositive()) throw new InvalidSchedule("not-positive");
            }
        }

        /** All that the parts before leave. */
        record Rest() implements Share {}
    }

    /**
     * @param before what it has to be paid before
     * @param dueOn the day by which it is due; {@code null}: no day is agreed
     */
    public record Part(
            @Nullable String name,
            Share share,
            Milestone before,
            @Nullable LocalDate dueOn) {
        public Part {
            name = Texts.optionalLine("name", name, 100);
        }
    }

    /** A part of a certain price. */
    public record Due(Part part, Money amount) {}

    /** Everything at once, before the order is closed. */
    public static final Schedule WHOLE =
            new Schedule(List.of(new Part(null, new Share.Rest(), Milestone.CLOSING, null)));

    public Schedule {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || !(parts.getLast().share() instanceof Share.Rest))
            throw new InvalidSchedule("rest-missing");
        if (parts.size() > MOST_PARTS) throw new InvalidSchedule("too-many");
        int percents = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.share() instanceof Share.Rest && i < parts.size() - 1) throw new InvalidSchedule("rest-not-last");
            if (part.share() instanceof Share.OfPrice(Percent percent)) percents += percent.hundredths();
            if (i > 0) demandOrder(parts.get(i - 1), part);
        }
        if (percents > Percent.WHOLE) throw new InvalidSchedule("over-hundred");
    }

    private static void demandOrder(Part earlier, Part later) {
        if (!earlier.before().isNotAfter(later.before())) throw new InvalidSchedule("milestones-mixed");
        if (earlier.dueOn() != null && later.dueOn() != null && later.dueOn().isBefore(earlier.dueOn()))
            throw new InvalidSchedule("dates-mixed");
    }

    /** @throws OtherCurrency if a part is a sum in another currency */
    public void demand(Currency currency) {
        for (var part : parts)
            if (part.share() instanceof Share.Fixed(Money sum)
                    && !sum.currency().equals(currency)) throw new OtherCurrency(currency, sum.currency());
    }

    /**
     * The parts of a price. Percents are rounded together, so that a kopeck lost by one is found by the next.
     *
     * @param price not negative
     */
    public List<Due> of(Money price) {
        var dues = new ArrayList<Due>();
        var left = price;
        int percents = 0;
        for (var part : parts) {
            var amount = switch (part.share()) {
                case Share.OfPrice(Percent percent) -> {
                    var before = price.share(percents, Percent.WHOLE);
                    percents += percent.hundredths();
                    yield price.share(percents, Percent.WHOLE).minus(before);
                }
                case Share.Fixed(Money sum) -> sum;
                case Share.Rest() -> left;
            };
            var taken = amount.atMost(left);
            left = left.minus(taken);
            dues.add(new Due(part, taken));
        }
        return dues;
    }

    /** How much of a price has to be paid before something begins. */
    public Money dueBefore(Milestone milestone, Money price) {
        return of(price).stream()
                .filter(due -> due.part().before().isNotAfter(milestone))
                .map(Due::amount)
                .reduce(Money.zero(price.currency()), Money::plus);
    }
}
