package org.nezabudka.adapter.web.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.application.order.ContractRow;
import org.nezabudka.application.order.DeskTime;
import org.nezabudka.application.order.OrderBoard;
import org.nezabudka.application.order.OrderReading;
import org.nezabudka.application.order.OrderRow;
import org.nezabudka.application.order.Receipt;
import org.nezabudka.application.order.Settlements;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentForm;

/** Orders in lists, on the board and in reports, as JSON has them. */
final class OrderListView {

    private OrderListView() {}

    /** What it costs and what came. */
    record SumsView(MoneyBody due, MoneyBody paid, MoneyBody outstanding, MoneyBody overpaid) {

        static @Nullable SumsView of(OrderRow.@Nullable Sums sums) {
            return sums == null
                    ? null
                    : new SumsView(
                            MoneyBody.of(sums.due()),
                            MoneyBody.of(sums.paid()),
                            MoneyBody.of(sums.outstanding()),
                            MoneyBody.of(sums.overpaid()));
        }
    }

    /** A line of the list, a card of the board. */
    record Row(
            UUID id,
            int version,
            String number,
            LocalDate date,
            Stage stage,
            Instant since,
            @Nullable UUID clientId,
            String clientName,
            @Nullable String title,
            UUID managerId,
            String managerName,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable String place,
            @Nullable String holder,
            @Nullable SumsView sums) {

        static Row of(OrderRow row) {
            var client = row.client();
            return new Row(
                    row.id().value(),
                    row.version(),
                    row.number().toString(),
                    row.date(),
                    row.stage(),
                    row.since(),
                    client == null ? null : client.value(),
                    row.clientName(),
                    row.title(),
                    row.manager().value(),
                    row.managerName(),
                    row.promised(),
                    row.overdue(),
                    row.place(),
                    row.holder(),
                    SumsView.of(row.sums()));
        }
    }

    /** A line of the base of contracts. */
    record ContractLine(
            UUID orderId,
            String orderNumber,
            String number,
            Contract.State state,
            @Nullable LocalDate signedOn,
            int supplements,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate executionDue,
            @Nullable Integer warrantyMonths,
            int files,
            @Nullable UUID clientId,
            String clientName,
            String managerName,
            @Nullable SumsView sums) {

        static ContractLine of(ContractRow row) {
            var client = row.client();
            return new ContractLine(
                    row.order().value(),
                    row.orderNumber().toString(),
                    row.number(),
                    row.state(),
                    row.signedOn(),
                    row.supplements(),
                    row.validUntil(),
                    row.executionDue(),
                    row.warrantyMonths(),
                    row.files(),
                    client == null ? null : client.value(),
                    row.clientName(),
                    row.managerName(),
                    SumsView.of(row.sums()));
        }
    }

    /** Orders by stage. */
    record BoardView(List<ColumnView> columns) {

        static BoardView of(OrderBoard board) {
            return new BoardView(board.columns().stream()
                    .map(column -> new ColumnView(
                            column.stage(),
                            column.count(),
                            SumsView.of(column.sums()),
                            column.cards().stream().map(Row::of).toList()))
                    .toList());
        }
    }

    /** A stage; not all of its orders need to be among the cards. */
    record ColumnView(Stage stage, long count, @Nullable SumsView sums, List<Row> cards) {}

    /** How a client stands with the company. */
    record SettlementsView(MoneyBody due, MoneyBody paid, MoneyBody outstanding, MoneyBody overpaid, List<Row> orders) {

        static SettlementsView of(Settlements settlements) {
            return new SettlementsView(
                    MoneyBody.of(settlements.due()),
                    MoneyBody.of(settlements.paid()),
                    MoneyBody.of(settlements.outstanding()),
                    MoneyBody.of(settlements.overpaid()),
                    settlements.orders().stream().map(Row::of).toList());
        }
    }

    /** A page of money, and what all of it comes to. */
    record ReceiptsView(
            List<ReceiptView> items,
            @Nullable String nextCursor,
            @Nullable Long total,
            MoneyBody received) {

        static ReceiptsView of(OrderReading.Receipts receipts) {
            var page = receipts.page();
            return new ReceiptsView(
                    page.items().stream().map(ReceiptView::of).toList(),
                    page.nextCursor(),
                    page.total(),
                    MoneyBody.of(receipts.received()));
        }
    }

    /** Money that came or went. */
    record ReceiptView(
            UUID id,
            OrderView.Kind kind,
            LedgerEntry.@Nullable Purpose purpose,
            MoneyBody amount,
            MoneyBody effect,
            PaymentForm form,
            LocalDate on,
            @Nullable String number,
            @Nullable String reason,
            UUID orderId,
            String orderNumber,
            @Nullable UUID clientId,
            String clientName,
            @Nullable String registeredByName,
            Instant registeredAt,
            boolean reversed) {

        private static ReceiptView of(Receipt receipt) {
            var entry = receipt.entry();
            var client = receipt.client();
            return new ReceiptView(
                    entry.id().value(),
                    OrderMoney.kind(entry.kind()),
                    entry.kind() instanceof LedgerEntry.Kind.Payment payment ? payment.purpose() : null,
                    MoneyBody.of(entry.amount()),
                    MoneyBody.of(entry.effect()),
                    entry.document().form(),
                    entry.document().on(),
                    entry.document().number(),
                    OrderMoney.reason(entry.kind()),
                    receipt.order().value(),
                    receipt.number().toString(),
                    client == null ? null : client.value(),
                    receipt.clientName(),
                    receipt.registeredByName(),
                    entry.registeredAt(),
                    receipt.reversed());
        }
    }

    /** How long orders lay on a desk, in seconds. */
    record DeskTimeView(
            @Nullable String department,
            @Nullable String person,
            long stays,
            long totalSeconds,
            long averageSeconds,
            long longestSeconds,
            long now) {

        static DeskTimeView of(DeskTime desk) {
            return new DeskTimeView(
                    desk.department(),
                    desk.person(),
                    desk.stays(),
                    desk.total().toSeconds(),
                    desk.average().toSeconds(),
                    desk.longest().toSeconds(),
                    desk.now());
        }
    }
}
