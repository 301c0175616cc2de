package org.nezabudka.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.LedgerEntry.Purpose;
import org.nezabudka.domain.payment.Schedule.Part;
import org.nezabudka.domain.payment.Schedule.Share;
import org.nezabudka.domain.shared.DomainError;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;
import org.nezabudka.domain.shared.Percent;

/** Payments, refunds, reversals, and the balance that follows. */
class MoneyOfAnOrderTest {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final EmployeeId TELLER = new EmployeeId(new UUID(0, 1));
    private static final EmployeeId HEAD = new EmployeeId(new UUID(0, 2));

    private long ids;

    private static Money kopecks(long minor) {
        return new Money(minor, RUB);
    }

    private static Ledger.Claim owed(long due) {
        return new Ledger.Claim(kopecks(due), true);
    }

    private PaymentId id() {
        return new PaymentId(new UUID(1, ++ids));
    }

    private Ledger.NewEntry money(long minor, LocalDate on, @Nullable String externalNumber) {
        var document = new LedgerEntry.Document(PaymentForm.CASH, on, null, externalNumber, null);
        return new Ledger.NewEntry(id(), kopecks(minor), document, TELLER, NOW, TODAY);
    }

    private Ledger.NewEntry money(long minor) {
        return money(minor, TODAY, null);
    }

    private Ledger.NewReversal wrong() {
        return new Ledger.NewReversal(id(), "Опечатка", TODAY, TELLER, NOW, TODAY);
    }

    private Ledger paid(long... amounts) {
        var ledger = Ledger.empty(RUB);
        for (long amount : amounts) ledger = ledger.pay(money(amount), Purpose.PREPAYMENT, owed(10_000_000), null);
        return ledger;
    }

    @Test
    void a_prepayment_and_the_rest_settle_an_order() {
        var ledger = paid(30_000_00);
        assertThat(balance(100_000_00, ledger).outstanding()).isEqualTo(kopecks(70_000_00));
        var settled = ledger.pay(money(70_000_00), Purpose.FURTHER, owed(100_000_00), null);
        assertThat(balance(100_000_00, settled).isSettled()).isTrue();
    }

    private static Balance balance(long due, Ledger ledger) {
        return Balance.of(kopecks(due), ledger, Schedule.WHOLE, TODAY);
    }

    @Test
    void more_than_is_owed_is_refused_with_the_figures() {
        var ledger = paid(600);
        assertThatThrownBy(() -> ledger.pay(money(500), Purpose.FURTHER, owed(1000), null))
                .isInstanceOfSatisfying(
                        Overpayment.class,
                        error -> assertThat(error.facts())
                                .containsEntry("due", kopecks(1000))
                                .containsEntry("paid", kopecks(600))
                                .containsEntry("excess", kopecks(100)));
    }

    @Test
    void an_overpayment_somebody_accepts_is_shown_until_it_is_given_back() {
        var ledger = paid(600).pay(money(500), Purpose.FURTHER, owed(1000), HEAD);
        assertThat(balance(1000, ledger).overpaid()).isEqualTo(kopecks(100));
        assertThat(ledger.last().kind()).isEqualTo(new LedgerEntry.Kind.Payment(Purpose.FURTHER, HEAD));
        var after = ledger.refund(money(100), "Переплата");
        assertThat(balance(1000, after).isSettled()).isTrue();
    }

    @Test
    void nobody_is_said_to_have_accepted_an_excess_that_there_was_not() {
        var ledger = Ledger.empty(RUB).pay(money(1000), Purpose.PREPAYMENT, owed(1000), HEAD);
        assertThat(ledger.last().kind()).isEqualTo(new LedgerEntry.Kind.Payment(Purpose.PREPAYMENT, null));
    }

    @Test
    void not_more_is_given_back_than_was_paid() {
        var ledger = paid(600).refund(money(200), "Вернули часть");
        assertThatThrownBy(() -> ledger.refund(money(401), "Ещё")).isInstanceOf(RefundAbovePaid.class);
        assertThat(ledger.refund(money(400), "Всё").paid()).isEqualTo(kopecks(0));
    }

    @Test
    void a_wrong_line_is_reversed_once_and_stays_readable() {
        var ledger = paid(600, 50);
        var first = ledger.entries().getFirst().id();
        var after = ledger.reverse(first, wrong());
        assertThat(after.paid()).isEqualTo(kopecks(50));
        assertThat(after.entries()).hasSize(3).startsWith(ledger.entries().toArray(LedgerEntry[]::new));
        assertThat(after.isReversed(first)).isTrue();
        assertThatThrownBy(() -> after.reverse(first, wrong()))
                .isInstanceOfSatisfying(
                        NotReversible.class, error -> assertThat(error.facts()).containsEntry("rule", "twice"));
        assertThatThrownBy(() -> after.reverse(after.last().id(), wrong()))
                .isInstanceOfSatisfying(
                        NotReversible.class, error -> assertThat(error.facts()).containsEntry("rule", "is-reversal"));
    }

    @Test
    void a_payment_of_which_a_refund_was_made_is_not_reversed_before_the_refund_is() {
        var ledger = paid(600).refund(money(100), "Вернули часть");
        var payment = ledger.entries().getFirst().id();
        assertThatThrownBy(() -> ledger.reverse(payment, wrong()))
                .isInstanceOfSatisfying(
                        NotReversible.class, error -> assertThat(error.facts()).containsEntry("rule", "refunded"));
        var without = ledger.reverse(ledger.last().id(), wrong());
        assertThat(without.paid()).isEqualTo(kopecks(600));
        assertThat(without.reverse(payment, wrong()).paid()).isEqualTo(kopecks(0));
    }

    @Test
    void nothing_is_paid_for_a_cancelled_order_and_money_still_goes_back() {
        var ledger = paid(600);
        var cancelled = new Ledger.Claim(kopecks(0), false);
        assertThatThrownBy(() -> ledger.pay(money(1), Purpose.FURTHER, cancelled, HEAD))
                .isInstanceOf(NotPayable.class);
        assertThat(ledger.refund(money(600), "Отказ").paid()).isEqualTo(kopecks(0));
    }

    @Test
    void money_is_positive_in_the_order_s_currency_and_not_of_tomorrow() {
        var ledger = paid();
        assertThatThrownBy(() -> ledger.pay(money(0), Purpose.FURTHER, owed(10), null))
                .isInstanceOf(InvalidMoney.class);
        assertThatThrownBy(() -> ledger.pay(money(-5), Purpose.FURTHER, owed(10), null))
                .isInstanceOf(InvalidMoney.class);
        assertThatThrownBy(() -> ledger.pay(money(5, TODAY.plusDays(1), null), Purpose.FURTHER, owed(10), null))
                .isInstanceOf(MoneyFromTheFuture.class);
        var euro = new Ledger.NewEntry(
                id(),
                new Money(5, Currency.getInstance("EUR")),
                new LedgerEntry.Document(PaymentForm.CARD, TODAY, null, null, null),
                TELLER,
                NOW,
                TODAY);
        assertThatThrownBy(() -> ledger.pay(euro, Purpose.FURTHER, owed(10), null))
                .isInstanceOf(OtherCurrency.class);
    }

    @Test
    void an_external_number_is_taken_once() {
        var ledger = paid().pay(money(5, TODAY, "bank-17"), Purpose.PREPAYMENT, owed(100), null);
        assertThatThrownBy(() -> ledger.pay(money(5, TODAY, "bank-17"), Purpose.PREPAYMENT, owed(100), null))
                .isInstanceOf(PaymentThereAlready.class);
    }

    /** Any sequence of acts: the balance agrees with a recomputation that knows nothing of the ledger's own sums. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_happens_due_is_paid_and_outstanding_less_overpaid(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            long due = random.nextInt(200_000);
            var ledger = Ledger.empty(RUB);
            long naive = 0;
            var effects = new ArrayList<Long>();
            var reversed = new ArrayList<Boolean>();
            for (int act = 0; act < 30; act++) {
                long amount = random.nextInt(60_000) - 500;
                try {
                    switch (random.nextInt(4)) {
                        case 0, 1 -> {
                            var accepted = random.nextBoolean() ? HEAD : null;
                            ledger = ledger.pay(money(amount), Purpose.FURTHER, owed(due), accepted);
                            effects.add(amount);
                            reversed.add(false);
                            naive += amount;
                        }
                        case 2 -> {
                            ledger = ledger.refund(money(amount), "Возврат");
                            effects.add(-amount);
                            reversed.add(false);
                            naive -= amount;
                        }
                        default -> {
                            if (effects.isEmpty()) continue;
                            int which = random.nextInt(effects.size());
                            ledger = ledger.reverse(ledger.entries().get(which).id(), wrong());
                            assertThat(reversed.get(which)).isFalse();
                            reversed.set(which, true);
                            naive -= effects.get(which);
                            effects.add(-effects.get(which));
                            reversed.add(true);
                        }
                    }
                } catch (DomainError refused) {
                    // What is refused changes nothing: the figures below say so.
                }
                if (random.nextInt(5) == 0) due = random.nextInt(200_000);
                agree(due, ledger, naive, random);
            }
        }
    }

    private static void agree(long due, Ledger ledger, long naive, Random random) {
        var balance = Balance.of(kopecks(due), ledger, anySchedule(random), TODAY);
        assertThat(balance.paid().minor()).isEqualTo(naive).isNotNegative();
        assertThat(balance.due().minor())
                .isEqualTo(naive
                        + balance.outstanding().minor()
                        - balance.overpaid().minor());
        assertThat(Math.min(balance.outstanding().minor(), balance.overpaid().minor()))
                .isZero();
        long parts = balance.parts().stream()
                .mapToLong(part -> part.amount().minor())
                .sum();
        long open =
                balance.parts().stream().mapToLong(part -> part.open().minor()).sum();
        assertThat(parts).isEqualTo(due);
        assertThat(open).isEqualTo(balance.outstanding().minor());
        assertThat(balance.overdue().minor()).isBetween(0L, open);
    }

    private static Schedule anySchedule(Random random) {
        var parts = new ArrayList<Part>();
        int percents = Percent.WHOLE;
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            var milestone = Milestone.values()[Math.min(2, i / 2)];
            var day = TODAY.plusDays(i * 3L - 5);
            if (random.nextInt(4) == 0) {
                parts.add(new Part(null, new Share.Fixed(kopecks(1 + random.nextInt(50_000))), milestone, day));
            } else {
                int share = random.nextInt(percents + 1);
                percents -= share;
                parts.add(new Part(null, new Share.OfPrice(new Percent(share)), milestone, day));
            }
        }
        parts.add(new Part(null, new Share.Rest(), Milestone.CLOSING, null));
        return new Schedule(parts);
    }

    @Test
    void three_equal_thirds_lose_no_kopeck() {
        var third = new Share.OfPrice(new Percent(3333));
        var schedule = new Schedule(List.of(
                new Part("Аванс", third, Milestone.PRODUCTION, null),
                new Part(null, third, Milestone.DELIVERY, null),
                new Part(null, new Share.Rest(), Milestone.CLOSING, null)));
        assertThat(schedule.of(kopecks(100_01)).stream().map(Schedule.Due::amount))
                .containsExactly(kopecks(33_33), kopecks(33_34), kopecks(33_34));
        assertThat(schedule.dueBefore(Milestone.DELIVERY, kopecks(100_01))).isEqualTo(kopecks(66_67));
    }

    @Test
    void payments_fill_the_parts_one_after_another_and_a_passed_day_makes_a_part_overdue() {
        var schedule = new Schedule(List.of(
                new Part("Аванс", new Share.OfPrice(new Percent(5000)), Milestone.PRODUCTION, TODAY.minusDays(5)),
                new Part("Перед доставкой", new Share.Fixed(kopecks(300)), Milestone.DELIVERY, TODAY.minusDays(1)),
                new Part(null, new Share.Rest(), Milestone.CLOSING, TODAY)));
        var balance = Balance.of(kopecks(1000), paid(600), schedule, TODAY);
        assertThat(balance.parts().stream().map(Balance.PartPaid::state))
                .containsExactly(Balance.PartState.PAID, Balance.PartState.OVERDUE, Balance.PartState.OPEN);
        assertThat(balance.overdue()).isEqualTo(kopecks(200));
        assertThat(balance.missingBefore(Milestone.PRODUCTION)).isEqualTo(kopecks(0));
        assertThat(balance.missingBefore(Milestone.DELIVERY)).isEqualTo(kopecks(200));
        assertThat(balance.next().orElseThrow().part().name()).isEqualTo("Перед доставкой");
    }

    @Test
    void a_schedule_that_cannot_be_kept_is_refused() {
        var rest = new Part(null, new Share.Rest(), Milestone.CLOSING, null);
        var most = new Part(null, new Share.OfPrice(new Percent(6000)), Milestone.PRODUCTION, null);
        assertThatThrownBy(() -> new Schedule(List.of(most))).isInstanceOf(InvalidSchedule.class);
        assertThatThrownBy(() -> new Schedule(List.of(rest, rest))).isInstanceOf(InvalidSchedule.class);
        assertThatThrownBy(() -> new Schedule(List.of(most, most, rest)))
                .isInstanceOfSatisfying(
                        InvalidSchedule.class,
                        error -> assertThat(error.facts()).containsEntry("rule", "over-hundred"));
        var late = new Part(null, new Share.Fixed(kopecks(1)), Milestone.CLOSING, null);
        assertThatThrownBy(() -> new Schedule(List.of(late, most, rest)))
                .isInstanceOfSatisfying(
                        InvalidSchedule.class,
                        error -> assertThat(error.facts()).containsEntry("rule", "milestones-mixed"));
    }
}
