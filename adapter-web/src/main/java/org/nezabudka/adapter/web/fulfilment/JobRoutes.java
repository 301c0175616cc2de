package org.nezabudka.adapter.web.fulfilment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.ActBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.AssemblyForm;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.DeliveryForm;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.FormBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.NewAssembly;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.NewDelivery;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.ReasonBody;
import org.nezabudka.adapter.web.fulfilment.FulfilmentBodies.VisitWish;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.fulfilment.FulfilmentUseCases;
import org.nezabudka.application.fulfilment.JobQuery;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.order.OrderId;

/** Deliveries and assemblies: lists, the calendar, and every step of a visit. */
public final class JobRoutes {

    private static final long LONGEST_LOOK = 62;

    private final FulfilmentUseCases use;
    private final FulfilmentRendering rendering;

    public JobRoutes(FulfilmentUseCases use, ProblemTexts texts) {
        this.use = use;
        this.rendering = new FulfilmentRendering(texts);
    }

    /** How one kind of visit is called outside. */
    private record Named(JobKind kind, String path, String one, String many, String title, String id) {
        String here() {
            return path + "/{" + id + "}";
        }
    }

    public void declare(Routes routes) {
        var deliveries = new Named(JobKind.DELIVERY, "/deliveries", "delivery", "deliveries", "Delivery", "deliveryId");
        var assemblies = new Named(JobKind.ASSEMBLY, "/assemblies", "assembly", "assemblies", "Assembly", "assemblyId");
        for (var named : java.util.List.of(deliveries, assemblies)) {
            declareReading(routes, named);
            declarePlanning(routes, named);
            declareWork(routes, named);
        }
        routes.get("/fulfilment-calendar")
                .named("fulfilmentCalendar")
                .needs(Right.FULFILMENT_VIEW)
                .query("from", "to")
                .does(this::calendar);
        routes.get("/me/jobs")
                .named("myJobs")
                .needs(Right.FULFILMENT_EXECUTE)
                .query("from", "until")
                .does(this::own);
    }

    private void declareReading(Routes routes, Named named) {
        routes.get(named.path())
                .named(named.many())
                .needs(Right.FULFILMENT_VIEW)
                .query("state", "crew", "vehicle", "order", "claim", "from", "until", "limit", "cursor", "total")
                .does(request -> page(request, named.kind()));
        routes.get(named.here())
                .named(named.one())
                .needs(Right.FULFILMENT_VIEW)
                .on(named.one(), named.id())
                .does(request -> shown(request, named, id(request, named)));
    }

    private void declarePlanning(Routes routes, Named named) {
        routes.post(named.path())
                .named("plan" + named.title())
                .needs(Right.FULFILMENT_PLAN)
                .creates()
                .does(request -> plan(request, named.kind()));
        routes.put(named.here() + "/form")
                .named("change" + named.title())
                .needs(Right.FULFILMENT_PLAN)
                .on(named.one(), named.id())
                .changes()
                .does(request -> {
                    FormBody body = named.kind() == JobKind.DELIVERY
                            ? request.body(DeliveryForm.class)
                            : request.body(AssemblyForm.class);
                    return shown(
                            request,
                            use.planning()
                                    .change(
                                            request.actor(),
                                            known(request, named),
                                            request.version(),
                                            body.form(""),
                                            body.keepsPhone()));
                });
        routes.put(named.here() + "/visit")
                .named("replan" + named.title())
                .needs(Right.FULFILMENT_PLAN)
                .on(named.one(), named.id())
                .changes()
                .does(request -> {
                    var wish = request.body(VisitWish.class).wish("");
                    return shown(
                            request,
                            use.planning().replan(request.actor(), known(request, named), request.version(), wish));
                });
        routes.post(named.here() + "/cancellation")
                .named("cancel" + named.title())
                .needs(Right.FULFILMENT_PLAN)
                .on(named.one(), named.id())
                .changes()
                .does(request -> {
                    var reason = request.body(ReasonBody.class).reason();
                    return shown(
                            request,
                            use.planning().cancel(request.actor(), known(request, named), request.version(), reason));
                });
    }

    private void declareWork(Routes routes, Named named) {
        routes.post(named.here() + "/departure")
                .named("departFor" + named.title())
                .needs(Right.FULFILMENT_EXECUTE, Right.FULFILMENT_PLAN)
                .on(named.one(), named.id())
                .changes()
                .withoutBody()
                .does(request ->
                        shown(request, use.work().depart(request.actor(), known(request, named), request.version())));
        routes.post(named.here() + "/completion")
                .named("complete" + named.title())
                .needs(Right.FULFILMENT_EXECUTE, Right.FULFILMENT_PLAN)
                .on(named.one(), named.id())
                .changes()
                .does(request -> {
                    var act = request.body(ActBody.class).act();
                    return shown(
                            request,
                            use.work().complete(request.actor(), known(request, named), request.version(), act));
                });
        routes.post(named.here() + "/failure")
                .named("fail" + named.title())
                .needs(Right.FULFILMENT_EXECUTE, Right.FULFILMENT_PLAN)
                .on(named.one(), named.id())
                .changes()
                .does(request -> {
                    var reason = request.body(ReasonBody.class).reason();
                    return shown(
                            request,
                            use.work().fail(request.actor(), known(request, named), request.version(), reason));
                });
    }

    private Answer page(Request request, JobKind kind) {
        var query = request.query();
        var wanted = new JobQuery(
                kind,
                Set.copyOf(query.allOf("state", JobState.class)),
                of(query.id("crew"), CrewId::new),
                of(query.id("vehicle"), VehicleId::new),
                null,
                of(query.id("order"), OrderId::new),
                of(query.id("claim"), ClaimId::new),
                query.moment("from"),
                query.moment("until"));
        return Answer.ok(
                PageView.of(use.reading().jobs(request.actor(), wanted, query.page()), FulfilmentRendering::row));
    }

    private static <T> @Nullable T of(@Nullable UUID id, Function<UUID, T> make) {
        return id == null ? null : make.apply(id);
    }

    private Answer calendar(Request request) {
        LocalDate from = request.query().date("from");
        LocalDate to = request.query().date("to");
        if (from == null) from = use.reading().today();
        if (to == null) to = from.plusDays(6);
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_LOOK))) throw RequestProblem.invalid("to", "range");
        return Answer.ok(FulfilmentRendering.calendar(use.reading().calendar(request.actor(), from, to)));
    }

    private Answer own(Request request) {
        var from = request.query().moment("from");
        var until = request.query().moment("until");
        if (from == null) from = (until == null ? use.reading().now() : until).minus(Duration.ofDays(1));
        if (until == null) until = from.plus(Duration.ofDays(8));
        if (!from.isBefore(until) || Duration.between(from, until).toDays() > LONGEST_LOOK)
            throw RequestProblem.invalid("until", "range");
        return Answer.ok(new Items<>(use.reading().own(request.actor(), from, until).stream()
                .map(card -> rendering.view(card, request.locale()))
                .toList()));
    }

    private Answer plan(Request request, JobKind kind) {
        Job planned;
        if (kind == JobKind.DELIVERY) {
            var body = request.body(NewDelivery.class);
            planned = planned(request, body.orderId(), body.claimId(), body.form(), body.visit());
        } else {
            var body = request.body(NewAssembly.class);
            planned = planned(request, body.orderId(), body.claimId(), body.form(), body.visit());
        }
        var card = use.reading().card(request.actor(), kind, planned.id());
        return Answer.created(rendering.view(card, request.locale())).at(planned.version());
    }

    private Job planned(Request request, UUID order, @Nullable UUID claim, FormBody form, VisitWish visit) {
        return use.planning()
                .plan(
                        request.actor(),
                        new OrderId(order),
                        of(claim, ClaimId::new),
                        form.form("/form"),
                        visit.wish("/visit"));
    }

    private static JobId id(Request request, Named named) {
        return new JobId(request.id(named.id()));
    }

    /** An assembly is not found among the deliveries. */
    private JobId known(Request request, Named named) {
        var id = id(request, named);
        use.reading().card(request.actor(), named.kind(), id);
        return id;
    }

    private Answer shown(Request request, Named named, JobId id) {
        return shown(
                request, use.reading().card(request.actor(), named.kind(), id).job());
    }

    private Answer shown(Request request, Job job) {
        var card = use.reading().card(request.actor(), job.kind(), job.id());
        return Answer.ok(rendering.view(card, request.locale())).at(card.job().version());
    }
}
