package org.nezabudka.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.order.AnOrder.contents;
import static org.nezabudka.domain.order.AnOrder.line;
import static org.nezabudka.domain.order.AnOrder.rub;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.reminder.ReminderCard;
import org.nezabudka.application.reminder.ReminderQuery;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Percent;
import org.nezabudka.domain.shared.Subject;

class RemindingOfPaymentsAndTermsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User head = company.anAdministrator();
    private final OrderUseCases use = company.ordering();
    private final LocalDate today = use.reading().today();

    /** Of a hundred thousand, half of it due in a week, the other half in two months. */
    private Order ordered() {
        var client = company.clientRegistration()
                .register(head, aPerson("Иванова Анна").build(), null);
        var opened = use.work().open(head, new OrderWork.Wish(client.id(), null, OrderForm.EMPTY, null));
        var priced =
                use.work().calculate(head, opened.id(), opened.version(), contents(line(1, "Кухня", "1", "100000")));
        var parts = List.of(
                new Schedule.Part(
                        null, new Schedule.Share.OfPrice(new Percent(5000)), Milestone.PRODUCTION, today.plusDays(7)),
                new Schedule.Part(null, new Schedule.Share.Rest(), Milestone.CLOSING, today.plusDays(60)));
        return use.work()
                .agree(head, priced.id(), priced.version(), new PaymentTerms(null, null, null, new Schedule(parts)));
    }

    private PaymentId paid(Order order, String amount) {
        return use.payments()
                .pay(
                        head,
                        order.id(),
                        LedgerEntry.Purpose.PREPAYMENT,
                        rub(amount),
                        new LedgerEntry.Document(PaymentForm.CASH, use.reading().today(), null, null, null),
                        false);
    }

    private Order contracted(Order order, @Nullable LocalDate executionDue) {
        var terms = new Contract.Terms("Д-1", today.plusDays(90), executionDue, 24, List.of());
        var version = use.reading().card(head, order.id()).order().version();
        var written = use.work().write(head, order.id(), version, terms);
        return use.work().sign(head, order.id(), written.version(), today);
    }

    /** What the manager sees once so many days have passed. */
    private List<ReminderCard> after(Actor.User manager, int days) {
        company.clock().advance(Duration.ofDays(days));
        company.reminderSigns().runDue(100);
        return company.reminderDesk()
                .page(manager, false, ReminderQuery.Part.NOW, PageRequest.first(10))
                .items();
    }

    private static List<Subject.Kind> kinds(List<ReminderCard> cards) {
        return cards.stream().map(card -> card.reminder().subject().kind()).toList();
    }

    @Test
    void a_part_of_the_price_reminds_a_day_before_it_is_due_and_until_it_is_paid() {
        var order = ordered();
        assertThat(after(head, 5)).isEmpty();
        var shown = after(head, 2);
        assertThat(shown).hasSize(1).first().satisfies(card -> {
            assertThat(card.reminder().subject())
                    .isEqualTo(new Subject(Subject.Kind.PAYMENT, order.id().value()));
            assertThat(card.text())
                    .contains("Оплата по графику", order.origin().number().toString(), "Иванова Анна");
            assertThat(card.text()).doesNotContain("50");
            // It ends by money, not by a click.
            assertThat(card.acts()).containsExactly(ReminderCard.Act.SNOOZE);
        });
        paid(order, "30000");
        assertThat(after(head, 1)).as("a part of it is still open").hasSize(1);
        paid(order, "20000");
        assertThat(after(head, 1)).as("the next part is far").isEmpty();
    }

    @Test
    void money_taken_back_is_reminded_of_again() {
        var order = ordered();
        var payment = paid(order, "50000");
        assertThat(after(head, 8)).isEmpty();
        use.payments().reverse(head, payment, "Ошибка", null);
        assertThat(kinds(after(head, 0))).containsExactly(Subject.Kind.PAYMENT);
    }

    @Test
    void a_signed_contract_reminds_three_days_before_its_nearest_term() {
        var order = ordered();
        paid(order, "100000");
        var signed = contracted(order, today.plusDays(30));
        assertThat(after(head, 26)).isEmpty();
        assertThat(kinds(after(head, 2))).containsExactly(Subject.Kind.CONTRACT);
        var terms = new Contract.Terms("Д-1", today.plusDays(90), today.plusDays(50), 24, List.of());
        use.work().write(head, signed.id(), signed.version(), terms);
        assertThat(after(head, 0)).as("another day is agreed").isEmpty();
    }

    @Test
    void a_cancelled_order_reminds_of_nothing() {
        var order = contracted(ordered(), today.plusDays(8));
        assertThat(after(head, 9)).hasSize(2);
        use.stages().cancel(head, order.id(), order.version(), "Передумали", null);
        assertThat(after(head, 0)).isEmpty();
    }

    @Test
    void reminders_go_with_the_order_to_its_next_manager() {
        var order = ordered();
        var orlov = company.aManager();
        use.work().runBy(head, order.id(), order.version(), orlov.employee());
        assertThat(kinds(after(orlov, 8))).containsExactly(Subject.Kind.PAYMENT);
        assertThat(after(head, 0)).isEmpty();
    }
}
