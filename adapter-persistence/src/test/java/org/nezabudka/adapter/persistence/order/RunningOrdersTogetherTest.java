package org.nezabudka.adapter.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.order.AnOrder.RUB;
import static org.nezabudka.domain.order.AnOrder.rub;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.order.OrderQuery;
import org.nezabudka.application.order.OrderUseCases;
import org.nezabudka.application.order.OrderWork;
import org.nezabudka.application.order.Ordered;
import org.nezabudka.application.reminder.ReminderBook;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.TimeOrderedIds;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Dossier.Fulfilment;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.UnknownEmployee;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Overpayment;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.shared.DomainError;

/** Many people open orders, and take money for one of them, at the same moment. */
class RunningOrdersTogetherTest extends OnPostgres {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final int PEOPLE = 50;

    private final InstantSource clock = InstantSource.fixed(NOW);
    private final AuditTrail audit = new AuditTrail(world().auditLog(), world().transactions(), clock);
    private final OrderUseCases ordering = OrderUseCases.over(
            new OrderUseCases.Stores(world().orders(), world().ledgers(), world().orderViews(), world().orderRules()),
            new OrderUseCases.Surroundings(
                    world().clients(),
                    world().employees(),
                    world().departments(),
                    world().dictionaries(),
                    world().measurements(),
                    order -> Fulfilment.NONE,
                    (actor, order) -> Set.of(),
                    new ReminderBook(
                            world().reminders(),
                            world().reminderScenarios(),
                            event -> {},
                            world().transactions(),
                            new TimeOrderedIds(InstantSource.system()),
                            clock),
                    world().workingTimes(),
                    new FileAttaching(world().files(), world().fileOpenings(), List.of(), audit, event -> {}, clock)),
            new OrderUseCases.Tools(
                    (whom, notice) -> {},
                    audit,
                    event -> {},
                    world().transactions(),
                    new TimeOrderedIds(InstantSource.system()),
                    clock,
                    RUB));

    private Actor.User teller() {
        return scene().actor(scene().employee("Петрова Ирина"), Actors.rightsOfAnAdministrator());
    }

    private ClientId client() {
        return scene().client(aPerson("Иванова Анна")).id();
    }

    /** What became of each attempt: its answer, or the refusal. */
    private static <T> List<Object> together(List<Callable<T>> attempts) throws InterruptedException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var running = new ArrayList<Future<T>>();
            for (var attempt : attempts)
                running.add(threads.submit(() -> {
                    begin.await();
                    return attempt.call();
                }));
            begin.countDown();
            var outcomes = new ArrayList<Object>();
            for (var one : running) {
                try {
                    outcomes.add(one.get());
                } catch (ExecutionException refused) {
                    outcomes.add(refused.getCause());
                }
            }
            return outcomes;
        }
    }

    @Test
    void numbers_have_no_gaps_though_many_open_orders_at_once_and_some_are_refused() throws InterruptedException {
        var teller = teller();
        var client = client();
        var nobody = new EmployeeId(UUID.randomUUID());
        var attempts = IntStream.range(0, PEOPLE)
                .<Callable<Order>>mapToObj(i -> () -> ordering.work()
                        .open(teller, new OrderWork.Wish(client, i % 3 == 0 ? nobody : null, OrderForm.EMPTY, null)))
                .toList();
        var outcomes = together(attempts);
        var opened = outcomes.stream()
                .filter(Order.class::isInstance)
                .map(Order.class::cast)
                .map(order -> order.origin().number().sequence())
                .sorted()
                .toList();
        assertThat(outcomes.stream().filter(DomainError.class::isInstance))
                .hasSize(17)
                .allMatch(error -> error instanceof UnknownEmployee || error instanceof EmployeeIsDismissed);
        assertThat(opened)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - 17).boxed().toList());
    }

    @Test
    void of_many_who_take_all_that_is_owed_at_once_one_succeeds() throws InterruptedException {
        var teller = teller();
        var order = new Ordered(world()).order(teller.employee(), client(), "1000");
        var attempts = IntStream.range(0, PEOPLE)
                .<Callable<Object>>mapToObj(i -> () -> pay(teller, order.id(), "1000"))
                .toList();
        var outcomes = together(attempts);
        assertThat(outcomes.stream().filter(Overpayment.class::isInstance)).hasSize(PEOPLE - 1);
        var card = ordering.reading().card(teller, order.id());
        assertThat(card.dossier().balance().isSettled()).isTrue();
        assertThat(card.ledger().entries()).hasSize(1);
    }

    private Object pay(Actor teller, OrderId order, String amount) {
        var document = new LedgerEntry.Document(PaymentForm.CASH, LocalDate.of(2026, 11, 20), null, null, null);
        return ordering.payments().pay(teller, order, LedgerEntry.Purpose.PREPAYMENT, rub(amount), document, false);
    }

    @Test
    void the_balance_the_lists_and_a_recomputation_in_sql_agree() throws InterruptedException {
        var teller = teller();
        var client = client();
        var order = new Ordered(world()).order(teller.employee(), client, "1000.03");
        together(IntStream.range(0, 30)
                .<Callable<Object>>mapToObj(i -> () -> pay(teller, order.id(), "100.01"))
                .toList());
        var first =
                ordering.reading().card(teller, order.id()).ledger().entries().getFirst();
        ordering.payments().reverse(teller, first.id(), "Не тот заказ", null);
        var balance = ordering.reading().card(teller, order.id()).dossier().balance();
        assertThat(balance.paid()).isEqualTo(rub("800.08"));
        var row = ordering.reading()
                .page(teller, OrderQuery.all(), PageRequest.first(5))
                .items()
                .getFirst();
        assertThat(row.sums().paid()).isEqualTo(balance.paid());
        assertThat(row.sums().outstanding()).isEqualTo(balance.outstanding());
        var settlements = ordering.reading().settlements(teller, client);
        assertThat(settlements.paid()).isEqualTo(balance.paid());
        assertThat(settlements.outstanding()).isEqualTo(balance.outstanding());
        long paid = world().database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select sum(case when kind = 'PAYMENT' then amount
                                        when kind = 'REFUND' or not of_refund then -amount
                                        else amount end) from ledger_entry where order_id = :id
                        """)
                        .bind("id", order.id().value())
                        .mapTo(Long.class)
                        .one());
        assertThat(paid).isEqualTo(balance.paid().minor());
        long due = world().database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select sum(round(quantity * price)) from order_line where order_id = :id")
                        .bind("id", order.id().value())
                        .mapTo(Long.class)
                        .one());
        assertThat(due).isEqualTo(balance.due().minor());
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_what_was_registered() {
        var teller = teller();
        var order = new Ordered(world()).order(teller.employee(), client(), "1000");
        pay(teller, order.id(), "500");
        for (var sql : List.of("update ledger_entry set amount = 1", "delete from ledger_entry"))
            assertThatThrownBy(() -> world().database().ownerJdbi().useHandle(handle -> handle.execute(sql)))
                    .hasMessageContaining("never changed");
    }
}
