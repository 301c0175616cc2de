package org.nezabudka.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.order.AnOrder.contents;
import static org.nezabudka.domain.order.AnOrder.line;
import static org.nezabudka.domain.order.AnOrder.rub;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.fulfilment.JobPlanning;
import org.nezabudka.application.fulfilment.Sent;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.order.UnknownOrder;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Percent;

class KeepingTheHistoryOfAnOrderTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User head = company.anAdministrator();
    private final OrderUseCases use = company.ordering();
    private final Order order = runThrough();

    /** Opened, calculated, agreed, contracted, paid; then a delivery is planned. */
    private Order runThrough() {
        var client = company.clientRegistration()
                .register(head, aPerson("Иванова Анна").build(), null);
        var opened = use.work().open(head, new OrderWork.Wish(client.id(), null, OrderForm.EMPTY, null));
        var today = use.reading().today();
        var calculated =
                use.work().calculate(head, opened.id(), opened.version(), contents(line(1, "Кухня", "1", "120000")));
        var agreed = use.work().agree(head, opened.id(), calculated.version(), terms());
        use.work()
                .write(
                        head,
                        opened.id(),
                        agreed.version(),
                        new Contract.Terms("Д-7", null, today.plusDays(60), 24, List.of()));
        use.payments()
                .pay(
                        head,
                        opened.id(),
                        LedgerEntry.Purpose.PREPAYMENT,
                        rub("60000"),
                        new LedgerEntry.Document(PaymentForm.CASH, today, "ПКО-77", null, null),
                        false);
        planDelivery(opened.id());
        return use.reading().card(head, opened.id()).order();
    }

    private static PaymentTerms terms() {
        var parts = List.of(
                new Schedule.Part(null, new Schedule.Share.OfPrice(new Percent(5000)), Milestone.PRODUCTION, null),
                new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.CLOSING, LocalDate.of(2027, 3, 1)));
        return new PaymentTerms(PaymentForm.CASH, null, null, new Schedule(parts));
    }

    private void planDelivery(OrderId id) {
        var fulfilment = company.fulfilment();
        var crew = fulfilment.crews().add(head, new Crew(new CrewId(new UUID(0, 0)), "Бригада 1", Set.of(), true, 0));
        var start = company.clock().instant().plus(Duration.ofHours(24));
        var wish = new JobPlanning.Wish(
                new Window(start, start.plus(Duration.ofHours(2))), crew.crew().id(), null);
        fulfilment.planning().plan(head, id, null, Sent.delivery(), wish);
    }

    private List<AuditEntry> history(Actor actor) {
        return use.history().of(actor, order.id(), PageRequest.first(50)).page().items().stream()
                .map(step -> step.entry())
                .toList();
    }

    private Actor.User colleague(Map<Right, Scope> rights) {
        return company.employ(anEmployee("Мастеров Пётр"), "Технолог", rights);
    }

    @Test
    void every_step_stands_there_newest_first_with_the_visits_of_the_order() {
        assertThat(history(head))
                .extracting(AuditEntry::act)
                .containsExactly(
                        "job-planned",
                        "payment-registered",
                        "order-contract-written",
                        "order-terms-changed",
                        "order-calculated",
                        "order-opened");
    }

    @Test
    void how_it_is_paid_is_told_in_words() {
        var schedule = history(head).get(3).changes().get("schedule");
        assertThat(schedule).isNotNull();
        assertThat(schedule.after()).isEqualTo("50% PRODUCTION; REST CLOSING 2027-03-01");
    }

    @Test
    void whoever_may_not_see_money_learns_that_it_came_and_not_how_much() {
        var steps = history(colleague(Map.of(
                Right.ORDERS_VIEW, Scope.ALL, Right.CONTRACTS_VIEW, Scope.ALL, Right.FULFILMENT_VIEW, Scope.ALL)));
        assertThat(steps).hasSize(6).extracting(AuditEntry::act).contains("payment-registered");
        assertThat(steps.toString())
                .doesNotContain("60000")
                .doesNotContain("120000")
                .doesNotContain("50%");
        assertThat(steps.get(4).changes()).containsOnlyKeys("lines");
        assertThat(steps.get(2).changes()).containsEntry("number", new FieldChange(null, "Д-7"));
    }

    @Test
    void contracts_and_visits_need_their_own_rights() {
        var steps = history(colleague(Map.of(Right.ORDERS_VIEW, Scope.ALL)));
        assertThat(steps)
                .extracting(AuditEntry::act)
                .doesNotContain("job-planned")
                .contains("order-contract-written");
        assertThat(steps.toString()).doesNotContain("Д-7");
    }

    @Test
    void a_foreign_order_has_no_history() {
        var stranger = colleague(Map.of(Right.ORDERS_VIEW, Scope.OWN));
        assertThatThrownBy(() -> history(stranger)).isInstanceOf(UnknownOrder.class);
    }
}
