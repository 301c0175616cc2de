package org.nezabudka.adapter.web.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.call.CallView.Popup;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.call.CallLinking;
import org.nezabudka.application.call.CallListening;
import org.nezabudka.application.call.CallQuery;
import org.nezabudka.application.call.CallReading;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.EmployeeId;

/** The journal of calls, what rings at one's own telephone now, and whose call it was. */
public final class CallRoutes {
    private final CallReading reading;
    private final CallLinking linking;
    private final CallRendering rendering;

    public CallRoutes(CallReading reading, CallLinking linking, CallListening listening, ProblemTexts texts) {
        this.reading = reading;
        this.linking = linking;
        this.rendering = new CallRendering(listening, texts);
    }

    public void declare(Routes routes) {
        routes.get("/me/calls").named("myCalls").needs(Right.CALLS_USE).does(this::mine);
        routes.get("/calls")
                .named("calls")
                .needs(Right.CALLS_VIEW)
                .query(
                        "from",
                        "until",
                        "direction",
                        "outcome",
                        "missed",
                        "employee",
                        "client",
                        "line",
                        "unknown",
                        "withoutResult",
                        "q",
                        "limit",
                        "cursor",
                        "total")
                .does(this::page);
        routes.get("/calls/{callId}")
                .named("call")
                .needs(Right.CALLS_VIEW)
                .on("call", "callId")
                .does(this::open);
        routes.put("/calls/{callId}/client")
                .named("linkCall")
                .needs(Right.CALLS_VIEW)
                .on("call", "callId")
                .changes()
                .does(this::link);
    }

    /** Which client it was; {@code null}: none. */
    record CallClient(@Nullable UUID clientId) {}

    private Answer mine(Request request) {
        return Answer.ok(new Items<>(reading.atMyTelephone(request.actor()).stream()
                .map(popup -> new Popup(rendering.view(popup.call(), request.locale()), popup.ringing(), popup.card()))
                .toList()));
    }

    private Answer page(Request request) {
        var query = request.query();
        var employee = query.id("employee");
        var client = query.id("client");
        var line = query.id("line");
        var wanted = new CallQuery(
                query.moment("from"),
                query.moment("until"),
                query.oneOf("direction", CallDirection.class),
                query.oneOf("outcome", CallOutcome.class),
                query.flag("missed").orElse(false),
                employee == null ? null : new EmployeeId(employee),
                client == null ? null : new ClientId(client),
                line == null ? null : new OwnLineId(line),
                query.flag("unknown").orElse(false),
                query.flag("withoutResult").orElse(false),
                query.text("q", 200));
        return Answer.ok(PageView.of(reading.page(request.actor(), wanted, query.page()), rendering::row));
    }

    private Answer open(Request request) {
        var card = reading.card(request.actor(), id(request));
        return Answer.ok(rendering.view(card, request.locale())).at(card.call().version());
    }

    private Answer link(Request request) {
        var body = request.partial(CallClient.class);
        // Taking the client away has to be said: an empty body is a slip, not a wish.
        if (!body.given().contains("clientId")) throw RequestProblem.invalid("/clientId", "required");
        var client = body.body().clientId();
        linking.link(request.actor(), id(request), request.version(), client == null ? null : new ClientId(client));
        return open(request);
    }

    private static CallId id(Request request) {
        return new CallId(request.id("callId"));
    }
}
