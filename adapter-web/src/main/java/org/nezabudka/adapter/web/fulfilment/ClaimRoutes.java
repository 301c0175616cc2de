package org.nezabudka.adapter.web.fulfilment;

import java.util.Set;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.ClaimFormBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.ClosingBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.DecisionBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.NewClaim;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.ReasonBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.fulfilment.ClaimQuery;
import org.nezabudka.application.fulfilment.FulfilmentUseCases;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.DepartmentId;

/** Claims, from the complaint to the client's word. */
public final class ClaimRoutes {

    private static final String ID = "claimId";
    private static final String ONE = "/claims/{" + ID + "}";

    private final FulfilmentUseCases use;
    private final FulfilmentRendering rendering;

    public ClaimRoutes(FulfilmentUseCases use, ProblemTexts texts) {
        this.use = use;
        this.rendering = new FulfilmentRendering(texts);
    }

    public void declare(Routes routes) {
        routes.get("/claims")
                .named("claims")
                .needs(Right.FULFILMENT_VIEW)
                .query(
                        "state",
                        "overdue",
                        "repeated",
                        "order",
                        "culprit",
                        "cause",
                        "q",
                        "sort",
                        "limit",
                        "cursor",
                        "total")
                .does(this::page);
        routes.get(ONE)
                .named("claim")
                .needs(Right.FULFILMENT_VIEW)
                .on("claim", ID)
                .does(request -> shown(request, id(request)));
        routes.post("/claims")
                .named("raiseClaim")
                .needs(Right.FULFILMENT_PLAN)
                .creates()
                .does(this::raise);
        routes.put(ONE + "/form")
                .named("changeClaim")
                .needs(Right.FULFILMENT_PLAN)
                .on("claim", ID)
                .changes()
                .does(request -> {
                    var form = request.body(ClaimFormBody.class).form("");
                    use.claims().change(request.actor(), id(request), request.version(), form);
                    return shown(request, id(request));
                });
        routes.post(ONE + "/decision")
                .named("decideClaim")
                .needs(Right.CLAIMS_DECIDE)
                .on("claim", ID)
                .changes()
                .does(this::decide);
        routes.post(ONE + "/closing")
                .named("closeClaim")
                .needs(Right.CLAIMS_DECIDE)
                .on("claim", ID)
                .changes()
                .does(request -> {
                    var confirmation = request.body(ClosingBody.class).confirmation();
                    use.claims().close(request.actor(), id(request), request.version(), confirmation);
                    return shown(request, id(request));
                });
        routes.post(ONE + "/reopening")
                .named("reopenClaim")
                .needs(Right.CLAIMS_DECIDE)
                .on("claim", ID)
                .changes()
                .does(request -> {
                    var reason = request.body(ReasonBody.class).reason();
                    use.claims().reopen(request.actor(), id(request), request.version(), reason);
                    return shown(request, id(request));
                });
    }

    private Answer page(Request request) {
        var query = request.query();
        var order = query.id("order");
        var culprit = query.id("culprit");
        var sort = query.oneOf("sort", ClaimQuery.Sort.class);
        var wanted = new ClaimQuery(
                Set.copyOf(query.allOf("state", ClaimState.class)),
                query.flag("overdue").orElse(null),
                query.flag("repeated").orElse(null),
                order == null ? null : new OrderId(order),
                culprit == null ? null : new DepartmentId(culprit),
                Set.copyOf(query.codes("cause")),
                query.text("q", 100),
                sort == null ? ClaimQuery.Sort.NEWEST : sort);
        return Answer.ok(
                PageView.of(use.reading().claims(request.actor(), wanted, query.page()), FulfilmentRendering::row));
    }

    private Answer raise(Request request) {
        var body = request.body(NewClaim.class);
        var raised = use.claims()
                .raise(
                        request.actor(),
                        new OrderId(body.orderId()),
                        body.form().form("/form"),
                        FulfilmentBodies.files(body.fileIds()));
        var card = use.reading().card(request.actor(), raised.id());
        return Answer.created(rendering.view(card, request.locale())).at(raised.version());
    }

    private Answer decide(Request request) {
        var body = request.body(DecisionBody.class);
        if (body.accepted())
            use.claims()
                    .accept(
                            request.actor(),
                            id(request),
                            request.version(),
                            body.text(),
                            Boolean.TRUE.equals(body.free()));
        else use.claims().reject(request.actor(), id(request), request.version(), body.text());
        return shown(request, id(request));
    }

    private static ClaimId id(Request request) {
        return new ClaimId(request.id(ID));
    }

    private Answer shown(Request request, ClaimId id) {
        var card = use.reading().card(request.actor(), id);
        return Answer.ok(rendering.view(card, request.locale())).at(card.claim().version());
    }
}
