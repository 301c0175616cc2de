package org.nezabudka.adapter.web.order;

import java.util.List;
import org.nezabudka.adapter.web.order.MoneyBodies.PaymentBody;
import org.nezabudka.adapter.web.order.MoneyBodies.RefundBody;
import org.nezabudka.adapter.web.order.MoneyBodies.ReversalBody;
import org.nezabudka.adapter.web.order.MoneyBodies.RulesBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.order.OrderUseCases;
import org.nezabudka.application.order.ReceiptQuery;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;

/** Money of orders: what comes and goes, reports of it, and the rules. */
final class PaymentRoutes {

    private static final String ORDER = "orderId";
    private static final String PAYMENT = "paymentId";

    private final OrderUseCases use;
    private final OrderRendering rendering;

    PaymentRoutes(OrderUseCases use, OrderRendering rendering) {
        this.use = use;
        this.rendering = rendering;
    }

    void declare(Routes routes) {
        routes.post("/orders/{orderId}/payments")
                .named("registerPayment")
                .needs(Right.PAYMENTS_REGISTER)
                .on("order", ORDER)
                .creates()
                .does(this::pay);
        routes.post("/orders/{orderId}/refunds")
                .named("registerRefund")
                .needs(Right.PAYMENTS_REVERSE)
                .on("order", ORDER)
                .creates()
                .does(this::refund);
        routes.post("/payments/{paymentId}/reversal")
                .named("reversePayment")
                .needs(Right.PAYMENTS_REVERSE)
                .on("payment", PAYMENT)
                .creates()
                .does(this::reverse);
        routes.get("/receipts")
                .named("receipts")
                .needs(Right.ORDERS_FINANCE)
                .query("from", "until", "form", "client", "limit", "cursor", "total")
                .does(this::receipts);
        routes.get("/clients/{clientId}/settlements")
                .named("clientSettlements")
                .needs(Right.ORDERS_FINANCE)
                .on("client", "clientId")
                .does(request -> Answer.ok(OrderListView.SettlementsView.of(
                        use.reading().settlements(request.actor(), new ClientId(request.id("clientId"))))));
        routes.get("/order-rules")
                .named("orderRules")
                .signedIn()
                .does(request -> rules(use.settings().rules()));
        routes.put("/order-rules")
                .named("changeOrderRules")
                .needs(Right.ADMIN_ORDERS)
                .changes()
                .does(request -> rules(use.settings()
                        .change(request.actor(), request.body(RulesBody.class).rules(request.version()))));
    }

    private Answer pay(Request request) {
        var body = request.body(PaymentBody.class);
        var id = new OrderId(request.id(ORDER));
        use.payments()
                .pay(
                        request.actor(),
                        id,
                        body.purpose(),
                        body.amount().money("/amount"),
                        body.document().document(),
                        Boolean.TRUE.equals(body.acceptExcess()));
        return created(request, id);
    }

    private Answer refund(Request request) {
        var body = request.body(RefundBody.class);
        var id = new OrderId(request.id(ORDER));
        use.payments()
                .refund(
                        request.actor(),
                        id,
                        body.amount().money("/amount"),
                        body.document().document(),
                        body.reason());
        return created(request, id);
    }

    private Answer reverse(Request request) {
        var body = request.body(ReversalBody.class);
        var payment = new PaymentId(request.id(PAYMENT));
        use.payments().reverse(request.actor(), payment, body.reason(), body.on());
        return created(request, use.payments().orderOf(request.actor(), payment));
    }

    private Answer created(Request request, OrderId id) {
        var card = use.reading().card(request.actor(), id);
        return Answer.created(rendering.view(card, request.locale()))
                .at(card.order().version());
    }

    private Answer receipts(Request request) {
        var query = request.query();
        var client = query.id("client");
        var wanted = new ReceiptQuery(
                query.date("from"),
                query.date("until"),
                query.oneOf("form", PaymentForm.class),
                client == null ? null : new ClientId(client));
        return Answer.ok(OrderListView.ReceiptsView.of(use.reading().receipts(request.actor(), wanted, query.page())));
    }

    private static Answer rules(OrderRules rules) {
        var path = rules.path();
        return Answer.ok(new RulesView(
                        path.subList(0, path.size() - 1),
                        rules.gate(),
                        rules.discountLimit().toString(),
                        rules.rounding(),
                        rules.usualSchedule().parts().stream()
                                .map(MoneyBodies.PartBody::of)
                                .toList(),
                        rules.version()))
                .at(rules.version());
    }

    /** How the company runs its orders. */
    private record RulesView(
            List<Stage> stages,
            OrderRules.Gate gate,
            String discountLimit,
            Discount.Rounding rounding,
            List<MoneyBodies.PartBody> usualSchedule,
            int version) {}
}
