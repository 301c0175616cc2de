package org.nezabudka.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.order.AnOrder.NOW;
import static org.nezabudka.domain.order.AnOrder.RUB;
import static org.nezabudka.domain.order.AnOrder.TODAY;
import static org.nezabudka.domain.order.AnOrder.rub;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;

/** What every view of orders shows. */
public interface OrderViewsContract extends PortContract {

    private OrderViews views() {
        return world().orderViews();
    }

    private Ordered ordered() {
        return new Ordered(world());
    }

    private ClientId client(String name) {
        return scene().client(aPerson(name)).id();
    }

    private Order stored(Order order) {
        return within(() -> world().orders().save(order));
    }

    private List<String> numbers(Actor actor, OrderQuery query) {
        return within(() -> views().page(actor, query, PageRequest.first(50), TODAY)).items().stream()
                .map(row -> row.number().toString())
                .toList();
    }

    private static OrderQuery where(
            @Nullable Boolean overdue, @Nullable Boolean unpaid, @Nullable String text, Stage... stages) {
        return new OrderQuery(
                Set.of(stages),
                null,
                overdue,
                unpaid,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                OrderQuery.Sort.NEWEST);
    }

    @Test
    default void a_line_tells_all_there_is_to_see_at_a_glance() {
        var petrova = scene().employee("Петрова Ирина");
        var workshop = scene().department("Цех", null);
        var client = client("Иванова Анна");
        var order = stored(stored(ordered()
                        .order(petrova.id(), client, "240000")
                        .change(new OrderForm("Кухня", null, TODAY.minusDays(1), null))
                        .state())
                .handTo(new Custody(workshop.id(), null, NOW.plusSeconds(60), petrova.id(), null))
                .state());
        ordered().paid(order, "100000.50", TODAY);
        var row = within(() -> views().page(scene().whoSeesAll(), OrderQuery.all(), PageRequest.first(5), TODAY))
                .items()
                .getFirst();
        assertThat(row)
                .isEqualTo(new OrderRow(
                        order.id(),
                        order.version(),
                        order.origin().number(),
                        TODAY,
                        Stage.MEASUREMENT,
                        NOW,
                        client,
                        row.clientName(),
                        "Кухня",
                        petrova.id(),
                        petrova.displayName(),
                        TODAY.minusDays(1),
                        true,
                        "Цех",
                        null,
                        new OrderRow.Sums(rub("240000"), rub("100000.50"))));
        assertThat(row.clientName()).contains("Иванова");
    }

    @Test
    default void it_is_found_by_stage_by_what_is_late_or_unpaid_and_by_words() {
        var petrova = scene().employee("Петрова Ирина");
        var late = stored(ordered()
                .order(petrova.id(), client("Королёв Пётр"), null)
                .change(new OrderForm("Шкаф-купе", null, TODAY.minusDays(1), null))
                .state());
        var paid = ordered().order(petrova.id(), client("Иванова Анна"), "500");
        ordered().paid(paid, "500", TODAY);
        var unpaid = ordered().order(petrova.id(), client("Смирнова Ольга"), "500");
        var cancelled = stored(ordered()
                .order(petrova.id(), client("Ким Вера"), null)
                .cancel("Нет", rub("0"), rub("0"), petrova.id(), NOW)
                .state());
        var all = scene().whoSeesAll();
        assertThat(numbers(all, where(null, null, null, Stage.CANCELLED))).containsExactly(number(cancelled));
        assertThat(numbers(all, where(true, null, null))).containsExactly(number(late));
        assertThat(numbers(all, where(null, true, null))).containsExactly(number(unpaid));
        assertThat(numbers(all, where(null, null, "королев"))).containsExactly(number(late));
        assertThat(numbers(all, where(null, null, "ШКАФ"))).containsExactly(number(late));
        assertThat(numbers(all, where(null, null, number(paid)))).containsExactly(number(paid));
        assertThat(numbers(all, where(null, null, "%"))).isEmpty();
        assertThat(numbers(all, where(false, null, null)))
                .containsExactly(number(cancelled), number(unpaid), number(paid));
    }

    private static String number(Order order) {
        return order.origin().number().toString();
    }

    @Test
    default void pages_in_every_order_show_each_once() {
        var petrova = scene().employee("Петрова Ирина");
        for (int i = 0; i < 5; i++) {
            var order = ordered().order(petrova.id(), client("Клиент Имя" + (char) ('а' + i)), "10");
            if (i % 2 == 0)
                stored(order.change(new OrderForm("Кухня", null, TODAY.plusDays(10 - i), null))
                        .state());
        }
        for (var sort : OrderQuery.Sort.values()) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var request = new PageRequest(2, cursor, true);
                var query = new OrderQuery(Set.of(), true, null, null, null, null, null, null, null, null, null, sort);
                var page = within(() -> views().page(scene().whoSeesAll(), query, request, TODAY));
                page.items().forEach(row -> seen.add(row.number().toString()));
                assertThat(page.total()).isEqualTo(5);
                cursor = page.nextCursor();
            } while (cursor != null);
            assertThat(seen).as("sorted by %s", sort).hasSize(5).doesNotHaveDuplicates();
            if (sort == OrderQuery.Sort.DUE) assertThat(seen.getFirst()).endsWith("5");
        }
        assertThatThrownBy(() -> within(() -> views().page(
                                scene().whoSeesAll(),
                                OrderQuery.all(),
                                new PageRequest(2, "bm9uc2Vuc2U", false),
                                TODAY)))
                .isInstanceOf(UnusableCursor.class);
    }

    @Test
    default void everybody_sees_their_own_and_money_only_with_the_right() {
        var petrova = scene().employee("Петрова Ирина");
        var stranger = scene().employee("Орлов Павел");
        var order = ordered().order(petrova.id(), client("Иванова Анна"), "500");
        ordered().paid(order, "100", TODAY);
        var own = Map.of(Right.ORDERS_VIEW, Scope.OWN);
        var row = within(() -> views().page(scene().actor(petrova, own), OrderQuery.all(), PageRequest.first(5), TODAY))
                .items()
                .getFirst();
        assertThat(row.sums()).isNull();
        assertThat(row.client()).as("the card is not theirs").isNull();
        assertThat(numbers(scene().actor(petrova, own), where(null, true, null)))
                .as("nobody learns by a filter what is owed")
                .isEmpty();
        assertThat(numbers(scene().actor(petrova, own), where(null, null, "Иванова")))
                .as("a hidden client is not found by name")
                .isEmpty();
        assertThat(numbers(scene().actor(stranger, own), OrderQuery.all())).isEmpty();
        var board = within(() ->
                views().board(scene().actor(petrova, own), OrderQuery.all(), List.of(Stage.MEASUREMENT), RUB, TODAY));
        assertThat(board.columns().getFirst().count()).isEqualTo(1);
        assertThat(board.columns().getFirst().sums()).isNull();
        assertThat(within(() -> views().receipts(scene().actor(petrova, own), ALL_MONEY, PageRequest.first(5)))
                        .items())
                .isEmpty();
    }

    ReceiptQuery ALL_MONEY = new ReceiptQuery(null, null, null, null);

    @Test
    default void the_board_counts_and_sums_each_stage() {
        var petrova = scene().employee("Петрова Ирина");
        var first = ordered().order(petrova.id(), client("Иванова Анна"), "500");
        ordered().paid(first, "100", TODAY);
        var urgent = stored(ordered()
                .order(petrova.id(), client("Смирнова Ольга"), "300")
                .change(new OrderForm("Кухня", null, TODAY, null))
                .state());
        stored(ordered()
                .order(petrova.id(), client("Ким Вера"), "70")
                .cancel("Нет", rub("0"), rub("0"), petrova.id(), NOW)
                .state());
        var board = within(() -> views().board(
                        scene().whoSeesAll(),
                        OrderQuery.all(),
                        List.of(Stage.MEASUREMENT, Stage.PROJECT, Stage.CANCELLED),
                        RUB,
                        TODAY));
        var measuring = board.columns().getFirst();
        assertThat(measuring.count()).isEqualTo(2);
        assertThat(measuring.sums()).isEqualTo(new OrderRow.Sums(rub("800"), rub("100")));
        assertThat(measuring.cards().stream().map(OrderRow::id)).containsExactly(urgent.id(), first.id());
        assertThat(board.columns().get(1)).isEqualTo(new OrderBoard.Column(Stage.PROJECT, 0, null, List.of()));
        assertThat(board.columns().get(2).sums()).isEqualTo(new OrderRow.Sums(rub("0"), rub("0")));
    }

    private Order contracted(String client, String number, LocalDate validUntil) {
        var petrova = scene().employee("Петрова Ирина");
        var terms = new Contract.Terms(number, validUntil, null, 24, List.of());
        return stored(ordered()
                .order(petrova.id(), client(client), "500")
                .write(terms)
                .state());
    }

    private List<String> contracts(Actor actor, ContractQuery query) {
        return within(() -> views().contracts(actor, query, PageRequest.first(50), TODAY)).items().stream()
                .map(ContractRow::number)
                .toList();
    }

    @Test
    default void the_base_of_contracts_tells_how_each_stands() {
        contracted("Иванова Анна", "Д-1", TODAY.plusYears(1));
        var order = contracted("Смирнова Ольга", "Д-2", TODAY.plusDays(10));
        var signed = stored(order.sign(TODAY, TODAY, order.manager(), NOW).state());
        ordered().paid(signed, "500", TODAY);
        ordered().order(order.manager(), client("Ким Вера"), "10");
        var all = scene().whoSeesAll();
        assertThat(contracts(all, ContractQuery.all())).containsExactly("Д-2", "Д-1");
        var row = within(() -> views().contracts(all, ContractQuery.all(), new PageRequest(1, null, true), TODAY));
        assertThat(row.total()).isEqualTo(2);
        assertThat(row.items().getFirst().state()).isEqualTo(Contract.State.EXPIRING);
        assertThat(row.items().getFirst().signedOn()).isEqualTo(TODAY);
        assertThat(row.items().getFirst().sums()).isEqualTo(new OrderRow.Sums(rub("500"), rub("500")));
        assertThat(within(() -> views().contracts(
                                        all, ContractQuery.all(), new PageRequest(1, row.nextCursor(), false), TODAY))
                        .items()
                        .getFirst()
                        .state())
                .isEqualTo(Contract.State.DRAFT);
        assertThat(contracts(all, new ContractQuery(false, false, false, false, null, null, null)))
                .containsExactly("Д-1");
        assertThat(contracts(all, new ContractQuery(null, true, false, false, null, null, null)))
                .containsExactly("Д-2");
        assertThat(contracts(all, new ContractQuery(null, false, true, true, null, null, null)))
                .containsExactly("Д-1");
        assertThat(contracts(all, new ContractQuery(null, false, false, false, null, null, "д-1")))
                .containsExactly("Д-1");
        assertThat(contracts(Actors.somebodyWith(Map.of(Right.ORDERS_VIEW, Scope.ALL)), ContractQuery.all()))
                .as("a contract is seen by those alone who have access to contracts")
                .isEmpty();
    }

    @Test
    default void settlements_of_a_client_do_not_let_one_order_pay_another() {
        var petrova = scene().employee("Петрова Ирина");
        var client = client("Иванова Анна");
        var overpaid = ordered().order(petrova.id(), client, "500");
        ordered().paid(overpaid, "600", TODAY);
        var unpaid = ordered().order(petrova.id(), client, "300");
        ordered().paid(unpaid, "50", TODAY);
        ordered().order(petrova.id(), client("Смирнова Ольга"), "1000");
        var settlements = within(() -> views().settlements(scene().whoSeesAll(), client, RUB, TODAY));
        assertThat(settlements.due()).isEqualTo(rub("800"));
        assertThat(settlements.paid()).isEqualTo(rub("650"));
        assertThat(settlements.outstanding()).isEqualTo(rub("250"));
        assertThat(settlements.overpaid()).isEqualTo(rub("100"));
        assertThat(settlements.orders().stream().map(OrderRow::id)).containsExactly(unpaid.id(), overpaid.id());
    }

    @Test
    default void receipts_come_by_day_and_their_sum_minds_what_was_taken_back() {
        var petrova = scene().employee("Петрова Ирина");
        var order = ordered().order(petrova.id(), client("Иванова Анна"), "500");
        var early = ordered().paid(order, "100", TODAY.minusDays(3));
        var late = ordered().paid(order, "200", TODAY);
        reverse(order, early);
        var all = scene().whoSeesAll();
        var receipts = within(() -> views().receipts(all, ALL_MONEY, PageRequest.first(50)))
                .items();
        assertThat(receipts).hasSize(3);
        assertThat(receipts.get(1).entry().id()).isEqualTo(late);
        assertThat(receipts.get(2).entry().id()).isEqualTo(early);
        assertThat(receipts.get(2).reversed()).isTrue();
        assertThat(receipts.get(1).reversed()).isFalse();
        assertThat(receipts.get(1).registeredByName()).isEqualTo(petrova.displayName());
        assertThat(within(() -> views().received(all, ALL_MONEY, RUB))).isEqualTo(rub("200"));
        var lately = new ReceiptQuery(TODAY.minusDays(1), TODAY.plusDays(1), PaymentForm.CASH, null);
        assertThat(within(() -> views().received(all, lately, RUB))).isEqualTo(rub("100"));
        var cards = new ReceiptQuery(null, null, PaymentForm.CARD, null);
        assertThat(within(() -> views().receipts(all, cards, PageRequest.first(5)))
                        .items())
                .isEmpty();
        var page = within(() -> views().receipts(all, ALL_MONEY, new PageRequest(2, null, true)));
        assertThat(page.total()).isEqualTo(3);
        assertThat(
                        within(() -> views().receipts(all, ALL_MONEY, new PageRequest(2, page.nextCursor(), false)))
                                .items()
                                .stream()
                                .map(one -> one.entry().id()))
                .containsExactly(early);
    }

    private void reverse(Order order, PaymentId payment) {
        doing(() -> {
            var reversal = new Ledger.NewReversal(
                    new PaymentId(UUID.randomUUID()), "Не тот заказ", TODAY, order.manager(), NOW, TODAY);
            LedgerEntry last = world().ledgers()
                    .of(order.id(), RUB)
                    .reverse(payment, reversal)
                    .last();
            world().ledgers().append(order.id(), last);
        });
    }

    @Test
    default void time_at_each_desk_shows_where_orders_lie() {
        var petrova = scene().employee("Петрова Ирина");
        var workshop = scene().department("Цех", null);
        var order = ordered().order(petrova.id(), client("Иванова Анна"), null);
        stored(order.handTo(new Custody(workshop.id(), null, NOW.plus(Duration.ofHours(2)), petrova.id(), null))
                .state());
        var now = NOW.plus(Duration.ofHours(12));
        var desks = within(() -> views().deskTimes(scene().whoSeesAll(), NOW.minusSeconds(1), now, now));
        assertThat(desks)
                .containsExactly(
                        new DeskTime("Цех", null, 1, Duration.ofHours(10), Duration.ofHours(10), 1),
                        new DeskTime(null, petrova.displayName(), 1, Duration.ofHours(2), Duration.ofHours(2), 0));
        assertThat(within(() -> views().deskTimes(scene().whoSeesAll(), now.plusSeconds(1), now.plusSeconds(9), now)))
                .isEmpty();
    }

    /** So that nothing of a day is compared with another zone's. */
    @Test
    default void days_are_those_of_the_query() {
        var petrova = scene().employee("Петрова Ирина");
        var order = ordered().order(petrova.id(), client("Иванова Анна"), null);
        assertThat(numbers(scene().whoSeesAll(), between(TODAY, TODAY.plusDays(1))))
                .containsExactly(number(order));
        assertThat(numbers(scene().whoSeesAll(), between(TODAY.minusDays(1), TODAY)))
                .isEmpty();
    }

    private static OrderQuery between(LocalDate from, LocalDate until) {
        return new OrderQuery(
                Set.of(), null, null, null, null, null, null, null, from, until, null, OrderQuery.Sort.NEWEST);
    }
}
