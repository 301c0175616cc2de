package org.nezabudka.application.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Money;

/** Reads for lists, the board and reports, of what the actor may see only. */
public interface OrderViews {

    /** @param today what counts as overdue */
    Page<OrderRow> page(Actor actor, OrderQuery query, PageRequest request, LocalDate today);

    /**
     * @param stages the columns, in this order
     * @param currency of the sums
     */
    OrderBoard board(Actor actor, OrderQuery query, List<Stage> stages, Currency currency, LocalDate today);

    /** Of orders with a contract, the latest order first. */
    Page<ContractRow> contracts(Actor actor, ContractQuery query, PageRequest request, LocalDate today);

    /** Of orders whose money the actor may see. */
    Settlements settlements(Actor actor, ClientId client, Currency currency, LocalDate today);

    /** By day, the latest first. */
    Page<Receipt> receipts(Actor actor, ReceiptQuery query, PageRequest request);

    /** What came less what went back, of all of them. */
    Money received(Actor actor, ReceiptQuery query, Currency currency);

    /** Stays that went on at some time in between, the longest desk first. */
    List<DeskTime> deskTimes(Actor actor, Instant from, Instant until, Instant now);
}
