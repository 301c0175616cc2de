package org.nezabudka.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.order.AnOrder.NOW;
import static org.nezabudka.domain.order.AnOrder.TODAY;
import static org.nezabudka.domain.order.AnOrder.line;
import static org.nezabudka.domain.order.AnOrder.rub;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.order.AnOrder;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderChangedMeanwhile;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.order.UnknownOrder;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.Percent;

/** What every store of orders keeps. */
public interface OrdersContract extends PortContract {

    private Orders orders() {
        return world().orders();
    }

    private Order stored(Order order) {
        return within(() -> orders().save(order));
    }

    private Order found(Order order) {
        return within(() -> orders().lock(order.id())).orElseThrow();
    }

    private Order given(Employee manager) {
        var client = scene().client(aPerson("Иванова Анна"));
        return new Ordered(world()).order(manager.id(), client.id(), null);
    }

    @Test
    default void one_that_was_never_stored_is_not_found() {
        var id = new OrderId(UUID.randomUUID());
        assertThat(within(() -> orders().find(id))).isEmpty();
        assertThat(within(() -> orders().lock(id))).isEmpty();
        assertThatThrownBy(() -> within(() -> orders().get(id))).isInstanceOf(UnknownOrder.class);
    }

    @Test
    default void numbers_have_no_gaps_within_a_year_though_some_are_rolled_back() {
        assertThat(within(() -> orders().nextNumber(2026))).hasToString("2026-0001");
        assertThatThrownBy(() -> doing(() -> {
                    orders().nextNumber(2026);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(within(() -> orders().nextNumber(2026))).hasToString("2026-0002");
        assertThat(within(() -> orders().nextNumber(2027))).hasToString("2027-0001");
    }

    @Test
    default void it_comes_back_as_it_was_stored_with_every_section() {
        var petrova = scene().employee("Петрова Ирина");
        var order = given(petrova);
        assertThat(found(order)).isEqualTo(order);

        var address =
                new Address("Доставка", null, "Москва", "Ленина", "5", "12", "2", 7, true, "12к", null, 55.75, 37.62);
        order = stored(order.change(new OrderForm("Кухня «Лофт»", address, TODAY.plusDays(40), "Звонить вечером"))
                .state());
        assertThat(found(order)).isEqualTo(order);

        order = stored(order.addProject(
                        new Order.Drawn(TODAY, "С островом", List.of(new FileId(UUID.randomUUID()))), petrova.id(), NOW)
                .state());
        order = stored(order.calculate(contents(), null, petrova.id(), NOW).state());
        assertThat(found(order)).isEqualTo(order);

        order = stored(order.approve(false, "Нет вентиляции", petrova.id(), NOW).state());
        order = stored(order.agree(terms()).state());
        var contract = new Contract.Terms(
                "Д-17", TODAY.plusYears(1), TODAY.plusDays(40), 24, List.of(new FileId(UUID.randomUUID())));
        order = stored(order.write(contract).state());
        assertThat(found(order)).isEqualTo(order);
        order = stored(order.sign(TODAY, TODAY, petrova.id(), NOW).state());
        assertThat(found(order)).isEqualTo(order);
        order = stored(order.openCalculation("Добавили шкаф", petrova.id(), NOW).state());
        assertThat(found(order)).isEqualTo(order);

        order = stored(order.cancel("Передумали", rub("10"), rub("500"), petrova.id(), NOW)
                .state());
        assertThat(found(order)).isEqualTo(order);
    }

    private static Calculation.Contents contents() {
        return new Calculation.Contents(
                List.of(line(1, "Кухня", "1", "240000"), line(3, "Столешница", "3.205", "2500.50")),
                rub("250000"),
                new Discount.OfTotal(new Percent(725), Discount.Rounding.ROUBLE),
                List.of(new FileId(UUID.randomUUID())),
                TODAY,
                "Со скидкой за витрину",
                TODAY.plusDays(1));
    }

    private static PaymentTerms terms() {
        return new PaymentTerms(
                PaymentForm.CASHLESS,
                new PaymentTerms.Invoice("17", TODAY, List.of(new FileId(UUID.randomUUID()))),
                new PaymentTerms.AgentBonus(rub("5000"), "Дизайнер Котова"),
                new Schedule(List.of(
                        new Schedule.Part(
                                "Аванс", new Schedule.Share.Fixed(rub("100000")), Milestone.PRODUCTION, TODAY),
                        new Schedule.Part(
                                null, new Schedule.Share.OfPrice(new Percent(3333)), Milestone.DELIVERY, null),
                        new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.CLOSING, TODAY.plusDays(60)))));
    }

    @Test
    default void every_desk_it_lay_on_is_kept() {
        var petrova = scene().employee("Петрова Ирина");
        var workshop = scene().department("Цех", null);
        var order = given(petrova);
        var next = new Custody(workshop.id(), null, NOW.plusSeconds(60), petrova.id(), "В работу");
        var handed = stored(order.handTo(next).state());
        stored(handed.change(new OrderForm("Кухня", null, null, null)).state());
        assertThat(within(() -> orders().custodies(order.id()))).containsExactly(order.custody(), next);
        assertThat(found(order).custody()).isEqualTo(next);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var saved = given(scene().employee("Петрова Ирина"));
        stored(saved);
        assertThatThrownBy(() -> stored(saved)).isInstanceOf(OrderChangedMeanwhile.class);
        assertThatThrownBy(() -> stored(saved.withVersion(0))).isInstanceOf(OrderChangedMeanwhile.class);
    }

    @Test
    default void it_belongs_to_who_runs_it_who_has_it_and_the_managers_of_its_client() {
        var sales = scene().department("Продажи", null);
        var petrova = scene().employee(anEmployee("Петрова Ирина").in(sales.id()));
        var technologist = scene().employee("Гусев Пётр");
        var manager = scene().employee("Орлов Павел");
        var client = scene().clientOf(manager, aPerson("Иванова Анна"));
        var order = stored(new Ordered(world())
                .order(petrova.id(), client.id(), null)
                .handTo(new Custody(null, technologist.id(), NOW.plusSeconds(60), petrova.id(), null))
                .state());
        assertThat(within(() -> orders().ownership(order)).holders())
                .containsExactlyInAnyOrder(
                        new Ownership.Holder(petrova.id(), sales.id()),
                        new Ownership.Holder(technologist.id(), null),
                        new Ownership.Holder(manager.id(), null));
    }

    @Test
    default void the_open_ones_of_a_manager_are_those_not_ended() {
        var petrova = scene().employee("Петрова Ирина");
        var open = given(petrova);
        stored(given(petrova)
                .cancel("Нет", rub("0"), rub("0"), petrova.id(), NOW)
                .state());
        assertThat(within(() -> orders().openOf(petrova.id()))).containsExactly(open.id());
        assertThat(within(() -> orders().openOf(AnOrder.TECHNOLOGIST))).isEmpty();
    }
}
