package org.nezabudka.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.order.AnOrder.ALL_STAGES;
import static org.nezabudka.domain.order.AnOrder.HALVES;
import static org.nezabudka.domain.order.AnOrder.MANAGER;
import static org.nezabudka.domain.order.AnOrder.MEASURED;
import static org.nezabudka.domain.order.AnOrder.MEASURED_AGAIN;
import static org.nezabudka.domain.order.AnOrder.NOW;
import static org.nezabudka.domain.order.AnOrder.RUB;
import static org.nezabudka.domain.order.AnOrder.TECHNOLOGIST;
import static org.nezabudka.domain.order.AnOrder.TODAY;
import static org.nezabudka.domain.order.AnOrder.contents;
import static org.nezabudka.domain.order.AnOrder.drawing;
import static org.nezabudka.domain.order.AnOrder.line;
import static org.nezabudka.domain.order.AnOrder.opened;
import static org.nezabudka.domain.order.AnOrder.rub;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.domain.order.Dossier.Fulfilment;
import org.nezabudka.domain.order.Dossier.MeasurementStanding;
import org.nezabudka.domain.payment.Balance;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.DomainError;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;
import org.nezabudka.domain.shared.Percent;

/** What may be done with an order, and when. */
class RunningAnOrderTest {

    private static final Percent TEN = new Percent(1000);
    private static final Instant LATER = NOW.plusSeconds(60);

    private static Order calculated(Order order) {
        return order.calculate(
                        contents(line(1, "Кухня", "1", "240000"), line(2, "Столешница", "3.2", "2500.50")),
                        TEN,
                        MANAGER,
                        NOW)
                .state();
    }

    private static Balance balance(Order order, String paid) {
        var ledger = Ledger.empty(RUB);
        if (!rub(paid).isZero())
            ledger = ledger.pay(
                    new Ledger.NewEntry(
                            new PaymentId(new UUID(0, 1)),
                            rub(paid),
                            new LedgerEntry.Document(PaymentForm.CASH, TODAY, null, null, null),
                            MANAGER,
                            NOW,
                            TODAY),
                    LedgerEntry.Purpose.PREPAYMENT,
                    new Ledger.Claim(order.due(), true),
                    MANAGER);
        return Balance.of(order.due(), ledger, order.sections().terms().schedule(), TODAY);
    }

    private static Dossier dossier(Order order, MeasurementStanding measurement, String paid, Fulfilment done) {
        return new Dossier(measurement, balance(order, paid), done);
    }

    private static Dossier nothing(Order order) {
        return dossier(order, MeasurementStanding.NONE, "0", Fulfilment.NONE);
    }

    private static Order enter(Order order, Stage stage, Dossier dossier) {
        return order.enter(stage, null, false, dossier, ALL_STAGES, NOW).state();
    }

    private static List<Condition> unmet(Order order, Stage stage, Dossier dossier) {
        return EntryConditions.unmet(order, stage, dossier, ALL_STAGES);
    }

    @Test
    void an_order_begins_with_the_first_stage_in_use_and_the_usual_schedule() {
        assertThat(opened().stage()).isEqualTo(Stage.MEASUREMENT);
        assertThat(opened().sections().terms().schedule()).isEqualTo(HALVES);
        var small = AnOrder.rules(EnumSet.of(Stage.CALCULATION, Stage.PRODUCTION));
        assertThat(opened(small).stage()).isEqualTo(Stage.CALCULATION);
    }

    @Test
    void the_price_is_the_positions_less_the_discount() {
        var order = calculated(opened());
        assertThat(order.price().lines()).isEqualTo(rub("248001.60"));
        var discounted = with(order, new Discount.OfTotal(new Percent(725), Discount.Rounding.ROUBLE));
        assertThat(discounted.price().discount()).isEqualTo(rub("17980"));
        assertThat(discounted.due()).isEqualTo(rub("230021.60"));
    }

    private static Contract.Terms terms(String number) {
        return new Contract.Terms(number, TODAY.plusYears(1), TODAY.plusDays(40), 24, List.of());
    }

    private static Order signed(Order order) {
        return order.write(terms("17")).state().sign(TODAY, TODAY, MANAGER, NOW).state();
    }

    @Test
    void a_contract_is_signed_once_on_a_calculation_not_tomorrow_and_keeps_its_number() {
        var order = calculated(opened());
        assertThatThrownBy(() -> order.sign(TODAY, TODAY, MANAGER, NOW)).isInstanceOf(NoContract.class);
        var unpriced = opened().write(terms("17")).state();
        assertThatThrownBy(() -> unpriced.sign(TODAY, TODAY, MANAGER, NOW)).isInstanceOf(NothingToSign.class);
        var draft = order.write(terms("17")).state();
        assertThatThrownBy(() -> draft.sign(TODAY.plusDays(1), TODAY, MANAGER, NOW))
                .isInstanceOf(SignedInTheFuture.class);
        var signed = signed(order);
        assertThatThrownBy(() -> signed.sign(TODAY, TODAY, MANAGER, NOW)).isInstanceOf(SignedAlready.class);
        assertThatThrownBy(() -> signed.write(terms("18"))).isInstanceOf(ContractNumberFixed.class);
    }

    @Test
    void how_a_contract_stands_follows_from_its_order() {
        var signed = signed(calculated(opened())).sections().contract();
        assertThat(signed.state(Stage.CONTRACT, TODAY)).isEqualTo(Contract.State.SIGNED);
        assertThat(signed.state(Stage.PRODUCTION, TODAY)).isEqualTo(Contract.State.IN_FORCE);
        assertThat(signed.state(Stage.PRODUCTION, TODAY.plusDays(340))).isEqualTo(Contract.State.EXPIRING);
        assertThat(signed.state(Stage.DONE, TODAY)).isEqualTo(Contract.State.FULFILLED);
        assertThat(signed.state(Stage.CANCELLED, TODAY)).isEqualTo(Contract.State.TERMINATED);
        assertThat(new Contract(terms("17"), List.of()).state(Stage.CONTRACT, TODAY))
                .isEqualTo(Contract.State.DRAFT);
    }

    private static Order with(Order order, Discount discount) {
        var before = order.sections().contents();
        return order.calculate(
                        new Calculation.Contents(before.lines(), null, discount, List.of(), TODAY, null, TODAY),
                        TEN,
                        MANAGER,
                        NOW)
                .state();
    }

    @Test
    void a_discount_above_the_limit_asks_the_head_and_one_above_the_total_nobody() {
        var order = calculated(opened());
        assertThatThrownBy(() -> with(order, new Discount.OfTotal(new Percent(1001), Discount.Rounding.KOPECK)))
                .isInstanceOfSatisfying(
                        DiscountAboveLimit.class,
                        error -> assertThat(error.facts())
                                .containsEntry("limit", "10")
                                .containsEntry("given", "10.01"));
        assertThatThrownBy(() -> with(order, new Discount.Sum(rub("24800.17")))).isInstanceOf(DiscountAboveLimit.class);
        assertThat(with(order, new Discount.Sum(rub("24800.16"))).price().discount())
                .isEqualTo(rub("24800.16"));
        assertThatThrownBy(() -> with(order, new Discount.Sum(rub("248001.61"))))
                .isInstanceOf(DiscountAboveTotal.class);
    }

    @Test
    void what_the_head_gave_is_not_asked_about_again() {
        var order = calculated(opened());
        var before = order.sections().contents();
        var generous = new Calculation.Contents(
                before.lines(), null, new Discount.Sum(rub("100000")), List.of(), TODAY, null, TODAY);
        var given = order.calculate(generous, null, MANAGER, NOW).state();
        var noted = new Calculation.Contents(
                before.lines(), null, new Discount.Sum(rub("100000")), List.of(), TODAY, "Витрина", TODAY);
        assertThat(given.calculate(noted, TEN, MANAGER, NOW).state().due()).isEqualTo(rub("148001.60"));
    }

    @Test
    void a_discount_in_money_does_not_grow_above_the_limit_because_the_total_shrinks() {
        var order = with(calculated(opened()), new Discount.Sum(rub("24800")));
        var smaller = new Calculation.Contents(
                List.of(line(1, "Кухня", "1", "50000")),
                null,
                new Discount.Sum(rub("24800")),
                List.of(),
                TODAY,
                null,
                TODAY);
        assertThatThrownBy(() -> order.calculate(smaller, TEN, MANAGER, NOW)).isInstanceOf(DiscountAboveLimit.class);
    }

    @Test
    void a_usual_schedule_in_another_currency_does_not_come_into_an_order() {
        var euros = new Money(5000, Currency.getInstance("EUR"));
        var schedule = new Schedule(List.of(
                new Schedule.Part(null, new Schedule.Share.Fixed(euros), Milestone.PRODUCTION, null),
                new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.CLOSING, null)));
        var rules = new OrderRules(ALL_STAGES.stages(), ALL_STAGES.gate(), TEN, Discount.Rounding.KOPECK, schedule, 1);
        assertThatThrownBy(() -> opened(rules)).isInstanceOf(OtherCurrency.class);
    }

    @Test
    void another_measurement_makes_project_and_calculation_stale_until_they_are_made_anew() {
        var drawn = opened().restOn(MEASURED)
                .state()
                .addProject(drawing(), MANAGER, NOW)
                .state();
        var order = calculated(drawn);
        assertThat(order.sections().isProjectStale()).isFalse();
        assertThat(order.sections().isCalculationStale()).isFalse();
        var remeasured = order.restOn(MEASURED_AGAIN).state();
        assertThat(remeasured.sections().isProjectStale()).isTrue();
        assertThat(remeasured.sections().isCalculationStale()).isTrue();
        var redrawn = remeasured.addProject(drawing(), MANAGER, LATER).state();
        assertThat(redrawn.sections().isProjectStale()).isFalse();
        assertThat(redrawn.sections().isCalculationStale()).isTrue();
        var confirmed = redrawn.confirmCalculation(MANAGER, LATER).state();
        assertThat(confirmed.sections().isCalculationStale()).isFalse();
    }

    @Test
    void a_signed_calculation_changes_by_another_version_only_and_the_contract_is_stale_then() {
        var signed = signed(calculated(opened()));
        assertThatThrownBy(() -> with(signed, new Discount.Sum(rub("1")))).isInstanceOf(CalculationIsFrozen.class);
        var second = signed.openCalculation("Добавили шкаф", MANAGER, LATER).state();
        assertThat(second.sections().calculation().number()).isEqualTo(2);
        assertThat(second.due()).isEqualTo(signed.due());
        assertThat(second.sections().isContractStale()).isTrue();
        var supplemented = second.sign(TODAY, TODAY, MANAGER, LATER).state();
        assertThat(supplemented.sections().isContractStale()).isFalse();
        assertThat(supplemented.sections().contract().signings()).hasSize(2);
        assertThatThrownBy(() -> second.openCalculation("Ещё", MANAGER, LATER))
                .isInstanceOf(CalculationNotFrozen.class);
    }

    @Test
    void the_technologist_speaks_about_what_there_is_and_a_changed_position_makes_it_void() {
        var order = calculated(opened()).approve(true, null, TECHNOLOGIST, NOW).state();
        assertThat(order.sections().isApproved()).isTrue();
        assertThat(with(order, new Discount.Sum(rub("10"))).sections().isApproved())
                .isTrue();
        var changed = order.calculate(contents(line(1, "Кухня", "1", "239000")), TEN, MANAGER, LATER)
                .state();
        assertThat(changed.sections().isApproved()).isFalse();
        assertThat(changed.sections().isApprovalStale()).isTrue();
        assertThatThrownBy(() -> order.approve(false, " ", TECHNOLOGIST, NOW)).isInstanceOf(RemarkNeeded.class);
    }

    @Test
    void a_stage_names_all_that_is_missing_at_once() {
        var order = opened();
        assertThatThrownBy(() -> enter(order, Stage.PROJECT, nothing(order)))
                .isInstanceOfSatisfying(
                        ConditionsNotMet.class,
                        error -> assertThat(error.conditions()).containsExactly(Condition.MEASUREMENT_ACCEPTED));
        var later = order.enter(Stage.PROJECT, "Клиент прислал размеры", true, nothing(order), ALL_STAGES, NOW)
                .state();
        var calculation = later.enter(Stage.CALCULATION, "Без проекта", true, nothing(order), ALL_STAGES, NOW)
                .state();
        assertThat(unmet(calculation, Stage.CONTRACT, nothing(calculation)))
                .containsExactly(Condition.PRICE_THERE, Condition.SUM_AGREED, Condition.TECHNOLOGIST_APPROVED);
    }

    @Test
    void going_on_in_spite_of_something_needs_a_reason_and_remembers_of_what() {
        var order = opened();
        assertThatThrownBy(() -> order.enter(Stage.PROJECT, " ", true, nothing(order), ALL_STAGES, NOW))
                .isInstanceOf(OrderReasonNeeded.class);
        var change = order.enter(Stage.PROJECT, "Размеры от клиента", true, nothing(order), ALL_STAGES, NOW);
        assertThat(change.events())
                .containsExactly(new OrderEvent.StageEntered(
                        order.id(),
                        Stage.MEASUREMENT,
                        Stage.PROJECT,
                        List.of(Condition.MEASUREMENT_ACCEPTED),
                        "Размеры от клиента"));
    }

    @Test
    void a_stage_is_not_jumped_over_and_one_not_used_is_not_entered() {
        var order = opened();
        assertThatThrownBy(() -> order.enter(Stage.PRODUCTION, "Скорее", true, nothing(order), ALL_STAGES, NOW))
                .isInstanceOfSatisfying(
                        StageJump.class, error -> assertThat(error.facts()).containsEntry("next", "PROJECT"));
        var small = AnOrder.rules(EnumSet.of(Stage.MEASUREMENT, Stage.CALCULATION));
        assertThatThrownBy(() -> order.enter(Stage.PROJECT, null, false, nothing(order), small, NOW))
                .isInstanceOf(StageNotUsed.class);
    }

    @Test
    void what_a_stage_not_used_would_have_asked_for_does_not_stand_in_the_way() {
        var small = AnOrder.rules(EnumSet.of(Stage.MEASUREMENT, Stage.CALCULATION, Stage.PRODUCTION));
        assertThat(EntryConditions.of(Stage.MEASUREMENT, Stage.CALCULATION, small))
                .containsExactly(Condition.MEASUREMENT_ACCEPTED);
        assertThat(EntryConditions.of(Stage.CALCULATION, Stage.PRODUCTION, small))
                .containsExactly(
                        Condition.PRICE_THERE,
                        Condition.SUM_AGREED,
                        Condition.CALCULATION_CURRENT,
                        Condition.TECHNOLOGIST_APPROVED);
        assertThat(EntryConditions.of(Stage.PRODUCTION, Stage.DONE, small))
                .containsExactly(Condition.PAID_BEFORE_DELIVERY, Condition.SETTLED, Condition.NO_OPEN_CLAIM);
    }

    @Test
    void the_whole_way_from_measurement_to_closing() {
        var order = opened().restOn(MEASURED).state();
        order = enter(order, Stage.PROJECT, dossier(order, MeasurementStanding.ACCEPTED, "0", Fulfilment.NONE));
        order = order.addProject(drawing(), MANAGER, NOW).state();
        order = enter(order, Stage.CALCULATION, dossier(order, MeasurementStanding.ACCEPTED, "0", Fulfilment.NONE));
        order = calculated(order).approve(true, null, TECHNOLOGIST, NOW).state();
        order = enter(order, Stage.CONTRACT, dossier(order, MeasurementStanding.ACCEPTED, "0", Fulfilment.NONE));
        order = signed(order);
        order = enter(order, Stage.PREPAYMENT, dossier(order, MeasurementStanding.ACCEPTED, "0", Fulfilment.NONE));
        assertThat(unmet(
                        order,
                        Stage.PRODUCTION,
                        dossier(order, MeasurementStanding.ACCEPTED, "124000.79", Fulfilment.NONE)))
                .containsExactly(Condition.PREPAYMENT_PAID);
        order = enter(
                order, Stage.PRODUCTION, dossier(order, MeasurementStanding.ACCEPTED, "124000.80", Fulfilment.NONE));
        assertThat(unmet(
                        order,
                        Stage.DELIVERY,
                        dossier(order, MeasurementStanding.ACCEPTED, "124000.80", Fulfilment.NONE)))
                .containsExactly(Condition.PAID_BEFORE_DELIVERY, Condition.DELIVERY_PLANNED);
        order = enter(
                order,
                Stage.DELIVERY,
                dossier(order, MeasurementStanding.ACCEPTED, "248001.60", new Fulfilment(1, 0, 0, 0, false, 0)));
        order = enter(
                order,
                Stage.ASSEMBLY,
                dossier(order, MeasurementStanding.ACCEPTED, "248001.60", new Fulfilment(1, 1, 1, 0, false, 0)));
        assertThat(unmet(
                        order,
                        Stage.DONE,
                        dossier(
                                order,
                                MeasurementStanding.ACCEPTED,
                                "248001.60",
                                new Fulfilment(1, 1, 1, 1, false, 1))))
                .containsExactly(Condition.ACT_SIGNED, Condition.NO_OPEN_CLAIM);
        order = enter(
                order,
                Stage.DONE,
                dossier(order, MeasurementStanding.ACCEPTED, "248001.60", new Fulfilment(1, 1, 1, 1, true, 0)));
        assertThat(order.stage()).isEqualTo(Stage.DONE);
        var done = order;
        assertThatThrownBy(() -> done.restOn(MEASURED_AGAIN)).isInstanceOf(OrderIsDone.class);
    }

    @Test
    void going_back_needs_a_reason() {
        var order = opened().enter(Stage.PROJECT, "Размеры от клиента", true, nothing(opened()), ALL_STAGES, NOW)
                .state();
        assertThatThrownBy(() -> order.enter(Stage.MEASUREMENT, null, false, nothing(order), ALL_STAGES, NOW))
                .isInstanceOf(OrderReasonNeeded.class);
        assertThat(order.enter(Stage.MEASUREMENT, "Стена другая", false, nothing(order), ALL_STAGES, NOW)
                        .state()
                        .stage())
                .isEqualTo(Stage.MEASUREMENT);
    }

    @Test
    void a_cancelled_order_owes_what_is_retained_and_may_be_taken_up_again() {
        var order = calculated(opened());
        assertThatThrownBy(() -> order.cancel("Передумали", rub("501"), rub("500"), MANAGER, NOW))
                .isInstanceOf(RetainedAbovePaid.class);
        var cancelled =
                order.cancel("Передумали", rub("200"), rub("500"), MANAGER, NOW).state();
        assertThat(cancelled.due()).isEqualTo(rub("200"));
        assertThatThrownBy(() -> cancelled.restOn(MEASURED)).isInstanceOf(OrderIsCancelled.class);
        var again = cancelled.takeUpAgain("Вернулись", ALL_STAGES, NOW).state();
        assertThat(again.stage()).isEqualTo(Stage.MEASUREMENT);
        assertThat(again.due()).isEqualTo(order.due());
    }

    @Test
    void handing_it_to_where_it_is_changes_nothing() {
        var order = opened();
        assertThat(order.handTo(new Custody(null, MANAGER, LATER, MANAGER, null))
                        .isEmpty())
                .isTrue();
        var handed = order.handTo(new Custody(null, TECHNOLOGIST, LATER, MANAGER, "Проверить"));
        assertThat(handed.events())
                .containsExactly(new OrderEvent.HandedOver(
                        order.id(), order.custody(), handed.state().custody()));
        assertThatThrownBy(() -> new Custody(null, null, LATER, MANAGER, null)).isInstanceOf(NobodyHoldsIt.class);
    }

    /** Whatever anybody tries, stages are entered one after another or left backwards, and only a signed price is frozen. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void random_acts_reach_nothing_forbidden(long seed) {
        var random = new Random(seed);
        for (int walk = 0; walk < 300; walk++) {
            var order = opened();
            for (int act = 0; act < 40; act++) {
                var before = order;
                try {
                    order = any(order, random);
                } catch (DomainError refused) {
                    continue;
                }
                demandAllowed(before, order);
            }
        }
    }

    private static Order any(Order order, Random random) {
        var dossier = dossier(
                order,
                MeasurementStanding.values()[random.nextInt(4)],
                random.nextBoolean() ? "0" : "1000",
                new Fulfilment(
                        random.nextInt(2),
                        random.nextInt(2),
                        random.nextInt(2),
                        random.nextInt(2),
                        random.nextBoolean(),
                        random.nextInt(2)));
        return switch (random.nextInt(10)) {
            case 0 ->
                order.restOn(random.nextBoolean() ? MEASURED : MEASURED_AGAIN).state();
            case 1 -> order.addProject(drawing(), MANAGER, NOW).state();
            case 2 -> calculated(order);
            case 3 ->
                order.write(terms("17"))
                        .state()
                        .sign(TODAY, TODAY, MANAGER, NOW)
                        .state();
            case 4 -> order.openCalculation("Изменение", MANAGER, NOW).state();
            case 5 ->
                order.approve(random.nextBoolean(), "Смотрел", TECHNOLOGIST, NOW)
                        .state();
            case 6 ->
                random.nextInt(5) == 0
                        ? order.cancel("Отказ", rub("0"), rub("0"), MANAGER, NOW)
                                .state()
                        : order;
            case 7 -> order.takeUpAgain("Снова", ALL_STAGES, NOW).state();
            default ->
                order.enter(
                                Stage.values()[random.nextInt(Stage.values().length)],
                                random.nextBoolean() ? "Так надо" : null,
                                random.nextBoolean(),
                                dossier,
                                ALL_STAGES,
                                NOW)
                        .state();
        };
    }

    private static void demandAllowed(Order before, Order after) {
        if (after.stage() != before.stage() && !before.isCancelled() && !after.isCancelled()) {
            boolean next = ALL_STAGES
                    .after(before.stage())
                    .filter(after.stage()::equals)
                    .isPresent();
            boolean back = after.stage().compareTo(before.stage()) < 0;
            assertThat(next || back).isTrue();
        }
        var frozen = before.sections().calculations().stream()
                .filter(Calculation::frozen)
                .toList();
        assertThat(after.sections().calculations()).containsAll(frozen);
        if (after.isCancelled()) assertThat(after.due()).isEqualTo(Money.zero(RUB));
    }
}
