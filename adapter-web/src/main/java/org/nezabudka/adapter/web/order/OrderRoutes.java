package org.nezabudka.adapter.web.order;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.audit.AuditEntryView;
import org.nezabudka.adapter.web.order.OrderBodies.ApprovalBody;
import org.nezabudka.adapter.web.order.OrderBodies.CalculationBody;
import org.nezabudka.adapter.web.order.OrderBodies.CancellationBody;
import org.nezabudka.adapter.web.order.OrderBodies.ContractBody;
import org.nezabudka.adapter.web.order.OrderBodies.CustodyBody;
import org.nezabudka.adapter.web.order.OrderBodies.FormBody;
import org.nezabudka.adapter.web.order.OrderBodies.ManagerBody;
import org.nezabudka.adapter.web.order.OrderBodies.MeasurementBody;
import org.nezabudka.adapter.web.order.OrderBodies.NewOrder;
import org.nezabudka.adapter.web.order.OrderBodies.ProjectBody;
import org.nezabudka.adapter.web.order.OrderBodies.ReasonBody;
import org.nezabudka.adapter.web.order.OrderBodies.SigningBody;
import org.nezabudka.adapter.web.order.OrderBodies.StageBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Query;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.order.ContractQuery;
import org.nezabudka.application.order.OrderQuery;
import org.nezabudka.application.order.OrderUseCases;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Orders: the list, the board, the form, and every step of it. */
public final class OrderRoutes {

    private static final String ID = "orderId";
    private static final String ONE = "/orders/{" + ID + "}";

    private final OrderUseCases use;
    private final OrderRendering rendering;

    /** @param zone of the company */
    public OrderRoutes(OrderUseCases use, ProblemTexts texts, ZoneId zone) {
        this.use = use;
        this.rendering = new OrderRendering(texts, zone, use.reading()::today);
    }

    public void declare(Routes routes) {
        declareReading(routes);
        declareForm(routes);
        declareSections(routes);
        declareStages(routes);
        new PaymentRoutes(use, rendering).declare(routes);
    }

    private void declareReading(Routes routes) {
        routes.get("/orders")
                .named("orders")
                .needs(Right.ORDERS_VIEW)
                .query(
                        "stage",
                        "open",
                        "overdue",
                        "unpaid",
                        "manager",
                        "client",
                        "department",
                        "holder",
                        "from",
                        "until",
                        "q",
                        "sort",
                        "limit",
                        "cursor",
                        "total")
                .does(request -> Answer.ok(PageView.of(
                        use.reading()
                                .page(
                                        request.actor(),
                                        query(request.query()),
                                        request.query().page()),
                        OrderListView.Row::of)));
        routes.get("/orders/board")
                .named("orderBoard")
                .needs(Right.ORDERS_VIEW)
                .query(
                        "stage",
                        "open",
                        "overdue",
                        "unpaid",
                        "manager",
                        "client",
                        "department",
                        "holder",
                        "from",
                        "until",
                        "q")
                .does(request -> Answer.ok(
                        OrderListView.BoardView.of(use.reading().board(request.actor(), query(request.query())))));
        routes.get("/order-desks")
                .named("orderDesks")
                .needs(Right.ORDERS_VIEW)
                .query("from", "until")
                .does(request -> Answer.ok(new Items<>(use
                        .reading()
                        .deskTimes(
                                request.actor(),
                                request.query().moment("from"),
                                request.query().moment("until"))
                        .stream()
                        .map(OrderListView.DeskTimeView::of)
                        .toList())));
        routes.get("/contracts")
                .named("contracts")
                .needs(Right.CONTRACTS_VIEW)
                .query(
                        "signed",
                        "expiring",
                        "withoutFile",
                        "unpaid",
                        "manager",
                        "client",
                        "q",
                        "limit",
                        "cursor",
                        "total")
                .does(request -> Answer.ok(PageView.of(
                        use.reading()
                                .contracts(
                                        request.actor(),
                                        contracts(request.query()),
                                        request.query().page()),
                        OrderListView.ContractLine::of)));
        routes.get(ONE)
                .named("order")
                .needs(Right.ORDERS_VIEW)
                .on("order", ID)
                .does(request -> shown(request, id(request)));
        routes.get(ONE + "/history")
                .named("orderHistory")
                .needs(Right.ORDERS_VIEW)
                .on("order", ID)
                .query("limit", "cursor", "total")
                .does(this::history);
    }

    private Answer history(Request request) {
        var steps =
                use.history().of(request.actor(), id(request), request.query().page());
        return Answer.ok(
                PageView.of(steps.page(), steps.phonesVisible() ? AuditEntryView::of : AuditEntryView::withoutNumbers));
    }

    private void declareForm(Routes routes) {
        routes.post("/orders")
                .named("openOrder")
                .needs(Right.ORDERS_EDIT)
                .creates()
                .does(request -> {
                    var opened = use.work()
                            .open(request.actor(), request.body(NewOrder.class).wish());
                    var card = use.reading().card(request.actor(), opened.id());
                    return Answer.created(rendering.view(card, request.locale()))
                            .at(opened.version());
                });
        put(
                routes,
                "/form",
                "changeOrderForm",
                FormBody.class,
                (request, body) -> use.work().change(request.actor(), id(request), request.version(), body.form("")));
        put(
                routes,
                "/manager",
                "assignOrder",
                ManagerBody.class,
                (request, body) -> use.work()
                        .runBy(request.actor(), id(request), request.version(), new EmployeeId(body.employeeId())));
        put(
                routes,
                "/measurement",
                "linkOrderMeasurement",
                MeasurementBody.class,
                (request, body) -> use.work()
                        .restOn(
                                request.actor(),
                                id(request),
                                request.version(),
                                of(body.measurementId(), MeasurementId::new)));
    }

    private void declareSections(Routes routes) {
        post(
                routes,
                "/project-versions",
                "addOrderProject",
                Right.ORDERS_EDIT,
                ProjectBody.class,
                (request, body) ->
                        use.work().addProject(request.actor(), id(request), request.version(), body.drawn()));
        put(
                routes,
                "/calculation",
                "calculateOrder",
                CalculationBody.class,
                (request, body) -> use.work()
                        .calculate(
                                request.actor(),
                                id(request),
                                request.version(),
                                body.contents(use.settings().rules().rounding())));
        routes.post(ONE + "/calculation/confirmation")
                .named("confirmOrderCalculation")
                .needs(Right.ORDERS_EDIT)
                .on("order", ID)
                .changes()
                .withoutBody()
                .does(request -> shown(
                        request,
                        use.work()
                                .confirmCalculation(request.actor(), id(request), request.version())
                                .id()));
        post(
                routes,
                "/calculation/versions",
                "openOrderCalculation",
                Right.ORDERS_EDIT,
                ReasonBody.class,
                (request, body) ->
                        use.work().openCalculation(request.actor(), id(request), request.version(), body.reason()));
        routes.put(ONE + "/contract")
                .named("writeOrderContract")
                .needs(Right.CONTRACTS_EDIT)
                .on("order", ID)
                .changes()
                .does(request -> {
                    var terms = request.body(ContractBody.class).terms();
                    return shown(
                            request,
                            use.work()
                                    .write(request.actor(), id(request), request.version(), terms)
                                    .id());
                });
        post(
                routes,
                "/contract/signing",
                "signOrderContract",
                Right.CONTRACTS_EDIT,
                SigningBody.class,
                (request, body) -> use.work().sign(request.actor(), id(request), request.version(), body.on()));
        put(
                routes,
                "/payment-terms",
                "agreeOrderTerms",
                MoneyBodies.TermsBody.class,
                (request, body) -> use.work().agree(request.actor(), id(request), request.version(), body.terms()));
        post(
                routes,
                "/technologist-approval",
                "approveOrder",
                Right.ORDERS_TECHNOLOGIST,
                ApprovalBody.class,
                (request, body) -> use.work()
                        .approve(request.actor(), id(request), request.version(), body.approved(), body.remark()));
    }

    private void declareStages(Routes routes) {
        post(
                routes,
                "/custody",
                "handOverOrder",
                Right.ORDERS_STAGE,
                CustodyBody.class,
                (request, body) -> use.work()
                        .handOver(
                                request.actor(),
                                id(request),
                                request.version(),
                                of(body.departmentId(), DepartmentId::new),
                                of(body.employeeId(), EmployeeId::new),
                                body.note()));
        post(
                routes,
                "/stage",
                "enterOrderStage",
                Right.ORDERS_STAGE,
                StageBody.class,
                (request, body) -> use.stages()
                        .enter(
                                request.actor(),
                                id(request),
                                request.version(),
                                body.stage(),
                                body.reason(),
                                Boolean.TRUE.equals(body.override())));
        post(
                routes,
                "/cancellation",
                "cancelOrder",
                Right.ORDERS_STAGE,
                CancellationBody.class,
                (request, body) -> use.stages()
                        .cancel(
                                request.actor(),
                                id(request),
                                request.version(),
                                body.reason(),
                                body.retained() == null ? null : body.retained().money("/retained")));
        post(
                routes,
                "/resumption",
                "resumeOrder",
                Right.ORDERS_STAGE,
                ReasonBody.class,
                (request, body) ->
                        use.stages().takeUpAgain(request.actor(), id(request), request.version(), body.reason()));
    }

    private <B> void put(Routes routes, String path, String named, Class<B> type, BiFunction<Request, B, Order> act) {
        routes.put(ONE + path)
                .named(named)
                .needs(Right.ORDERS_EDIT)
                .on("order", ID)
                .changes()
                .does(request ->
                        shown(request, act.apply(request, request.body(type)).id()));
    }

    private <B> void post(
            Routes routes, String path, String named, Right right, Class<B> type, BiFunction<Request, B, Order> act) {
        routes.post(ONE + path)
                .named(named)
                .needs(right)
                .on("order", ID)
                .changes()
                .does(request ->
                        shown(request, act.apply(request, request.body(type)).id()));
    }

    private static OrderQuery query(Query query) {
        var sort = query.oneOf("sort", OrderQuery.Sort.class);
        return new OrderQuery(
                Set.copyOf(query.allOf("stage", Stage.class)),
                query.flag("open").orElse(null),
                query.flag("overdue").orElse(null),
                query.flag("unpaid").orElse(null),
                of(query.id("manager"), EmployeeId::new),
                of(query.id("client"), ClientId::new),
                of(query.id("department"), DepartmentId::new),
                of(query.id("holder"), EmployeeId::new),
                query.date("from"),
                query.date("until"),
                query.text("q", 100),
                sort == null ? OrderQuery.Sort.NEWEST : sort);
    }

    private static ContractQuery contracts(Query query) {
        return new ContractQuery(
                query.flag("signed").orElse(null),
                query.flag("expiring").orElse(false),
                query.flag("withoutFile").orElse(false),
                query.flag("unpaid").orElse(false),
                of(query.id("manager"), EmployeeId::new),
                of(query.id("client"), ClientId::new),
                query.text("q", 100));
    }

    private static <T> @Nullable T of(@Nullable UUID id, Function<UUID, T> make) {
        return id == null ? null : make.apply(id);
    }

    private Answer shown(Request request, OrderId id) {
        var card = use.reading().card(request.actor(), id);
        return Answer.ok(rendering.view(card, request.locale())).at(card.order().version());
    }

    private static OrderId id(Request request) {
        return new OrderId(request.id(ID));
    }
}
