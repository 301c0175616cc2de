package org.nezabudka.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;

/** Orders for tests. */
public final class AnOrder {

    public static final Currency RUB = Currency.getInstance("RUB");
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final EmployeeId MANAGER = new EmployeeId(new UUID(0, 1));
    public static final EmployeeId TECHNOLOGIST = new EmployeeId(new UUID(0, 2));
    public static final ClientId CLIENT = new ClientId(new UUID(0, 3));
    public static final MeasurementId MEASURED = new MeasurementId(new UUID(0, 4));
    public static final MeasurementId MEASURED_AGAIN = new MeasurementId(new UUID(0, 5));

    /** Half before production, the rest before delivery. */
    public static final Schedule HALVES = new Schedule(List.of(
            new Schedule.Part("Аванс", new Schedule.Share.OfPrice(new Percent(5000)), Milestone.PRODUCTION, null),
            new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.DELIVERY, null)));

    public static final OrderRules ALL_STAGES = rules(EnumSet.range(Stage.MEASUREMENT, Stage.ASSEMBLY));

    private AnOrder() {}

    public static OrderRules rules(Set<Stage> stages) {
        return new OrderRules(stages, OrderRules.Gate.CONTRACT, new Percent(1000), Discount.Rounding.KOPECK, HALVES, 1);
    }

    public static Money rub(String amount) {
        return Money.of("amount", new BigDecimal(amount), RUB);
    }

    public static Order opened() {
        return opened(ALL_STAGES);
    }

    public static Order opened(OrderRules rules) {
        var origin = new Order.Origin(new OrderNumber(2026, 1), TODAY, CLIENT, RUB, MANAGER, NOW);
        return Order.open(
                        new OrderId(new UUID(0, 9)),
                        origin,
                        MANAGER,
                        OrderForm.EMPTY,
                        new Custody(null, MANAGER, NOW, MANAGER, null),
                        rules)
                .state();
    }

    public static Order openedFor(OrderId id, OrderNumber number, ClientId client, EmployeeId manager) {
        var origin = new Order.Origin(number, TODAY, client, RUB, manager, NOW);
        return Order.open(
                        id,
                        origin,
                        manager,
                        OrderForm.EMPTY,
                        new Custody(null, manager, NOW, manager, null),
                        ALL_STAGES)
                .state();
    }

    public static OrderLine line(int number, String product, String quantity, String price) {
        return new OrderLine(
                number, new EntryCode("kitchens"), product, Quantity.of(new BigDecimal(quantity)), rub(price));
    }

    public static Calculation.Contents contents(OrderLine... lines) {
        return new Calculation.Contents(List.of(lines), null, new Discount.None(), List.of(), TODAY, null, TODAY);
    }

    public static Order.Drawn drawing() {
        return new Order.Drawn(TODAY, "Кухня с островом", List.of());
    }
}
