package org.nezabudka.adapter.web.activity;

import java.util.Objects;
import org.nezabudka.adapter.web.activity.ActivityBodies.CancellationBody;
import org.nezabudka.adapter.web.activity.ActivityBodies.MoveBody;
import org.nezabudka.adapter.web.activity.ActivityBodies.PlanBody;
import org.nezabudka.adapter.web.activity.ActivityBodies.PlanChange;
import org.nezabudka.adapter.web.activity.ActivityBodies.PostponementBody;
import org.nezabudka.adapter.web.activity.ActivityBodies.ResultBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Operation;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.activity.ActivityChecking;
import org.nezabudka.application.activity.ActivityCompletion;
import org.nezabudka.application.activity.ActivityPlanning;
import org.nezabudka.application.activity.ActivityQuery;
import org.nezabudka.application.activity.ActivityQuery.Whose;
import org.nezabudka.application.activity.ActivityReading;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.client.ClientId;

/** Journal and calendar of activities, and what becomes of a plan. */
public final class ActivityRoutes {
    private final ActivityReading reading;
    private final ActivityPlanning planning;
    private final ActivityCompletion completion;
    private final ActivityChecking checking;
    private final ActivityRendering rendering;

    public ActivityRoutes(
            ActivityReading reading,
            ActivityPlanning planning,
            ActivityCompletion completion,
            ActivityChecking checking,
            ActivityRendering rendering) {
        this.reading = reading;
        this.planning = planning;
        this.completion = completion;
        this.checking = checking;
        this.rendering = rendering;
    }

    public void declare(Routes routes) {
        routes.get("/activities")
                .named("activities")
                .needs(Right.EVENTS_VIEW)
                .query(
                        "whose",
                        "client",
                        "kind",
                        "state",
                        "priority",
                        "assignee",
                        "assigner",
                        "from",
                        "until",
                        "open",
                        "overdue",
                        "unchecked",
                        "sort",
                        "limit",
                        "cursor",
                        "total")
                .does(this::page);
        routes.post("/activities")
                .named("planActivity")
                .needs(Right.EVENTS_EDIT)
                .creates()
                .does(this::plan);
        one(routes.get("/activities/{activityId}"), "activity", Right.EVENTS_VIEW)
                .does(request -> rendering.answer(request, reading.card(request.actor(), id(request)), 200));
        one(routes.patch("/activities/{activityId}"), "changeActivity", Right.EVENTS_EDIT)
                .changes()
                .does(this::change);
        act(routes, "result", "holdActivity", Right.EVENTS_EDIT).does(this::hold);
        act(routes, "rescheduling", "rescheduleActivity", Right.EVENTS_EDIT).does(this::reschedule);
        act(routes, "postponement", "postponeActivity", Right.EVENTS_EDIT).does(this::postpone);
        act(routes, "cancellation", "cancelActivity", Right.EVENTS_EDIT).does(this::cancel);
        act(routes, "check", "checkActivity", Right.EVENTS_CHECK).withoutBody().does(this::check);
    }

    private static Operation one(Operation operation, String name, Right right) {
        return operation.named(name).needs(right).on("activity", "activityId");
    }

    private static Operation act(Routes routes, String noun, String name, Right right) {
        return one(routes.post("/activities/{activityId}/" + noun), name, right)
                .creates()
                .changes();
    }

    private Answer page(Request request) {
        var query = request.query();
        var client = query.id("client");
        var order = query.oneOf("sort", java.util.List.of("start", "-start"), key -> key);
        var wanted = new ActivityQuery(
                Objects.requireNonNullElse(query.oneOf("whose", Whose.class), Whose.ALL),
                client == null ? null : new ClientId(client),
                query.codes("kind"),
                query.allOf("state", ActivityState.class),
                query.allOf("priority", Priority.class),
                ActivityBodies.employee(query.id("assignee")),
                ActivityBodies.employee(query.id("assigner")),
                query.moment("from"),
                query.moment("until"),
                query.flag("open").orElse(false),
                query.flag("overdue").orElse(false),
                query.flag("unchecked").orElse(false),
                "-start".equals(order));
        return rendering.journal(request, reading.page(request.actor(), wanted, query.page()));
    }

    private Answer plan(Request request) {
        var body = request.body(PlanBody.class);
        return answer(
                request,
                planning.plan(
                        request.actor(),
                        body.facts(),
                        new Timing(body.start(), body.end()),
                        ActivityBodies.employee(body.assigneeId())),
                201);
    }

    private Answer change(Request request) {
        var change = request.partial(PlanChange.class);
        return answer(
                request,
                planning.change(
                        request.actor(),
                        id(request),
                        request.version(),
                        before -> change.body().applied(change.given(), before),
                        change.body().assignee(change.given())),
                200);
    }

    private Answer hold(Request request) {
        var body = request.body(ResultBody.class);
        return answer(
                request, completion.hold(request.actor(), id(request), request.version(), body.completion()), 201);
    }

    private Answer reschedule(Request request) {
        var body = request.body(MoveBody.class);
        var to = new Timing(body.start(), body.end());
        return answer(
                request, planning.reschedule(request.actor(), id(request), request.version(), to, body.reason()), 201);
    }

    private Answer postpone(Request request) {
        var body = request.body(PostponementBody.class);
        return answer(
                request,
                planning.postpone(request.actor(), id(request), request.version(), body.timing(), body.reason()),
                201);
    }

    private Answer cancel(Request request) {
        var body = request.body(CancellationBody.class);
        return answer(request, planning.cancel(request.actor(), id(request), request.version(), body.reason()), 201);
    }

    private Answer check(Request request) {
        return answer(request, checking.check(request.actor(), id(request), request.version()), 201);
    }

    private static ActivityId id(Request request) {
        return new ActivityId(request.id("activityId"));
    }

    /** The activity as it is after the actor's own act. */
    private Answer answer(Request request, Activity activity, int status) {
        return rendering.answer(request, reading.card(request.actor(), activity.id()), status);
    }
}
