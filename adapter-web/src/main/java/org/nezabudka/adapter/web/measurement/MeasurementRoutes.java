package org.nezabudka.adapter.web.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.AnswerBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.DocumentBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.FindingsBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.NewMeasurement;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.QuestionBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.ReasonBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.ReturnBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.TaskBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.VisitBody;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.PageView;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.measurement.MeasurementQuery;
import org.nezabudka.application.measurement.MeasurementUseCases;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.measurement.ResultDocument;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;

/** Measurements: the table, the task, and every step of it. */
public final class MeasurementRoutes {

    private static final String ID = "measurementId";
    private static final String ONE = "/measurements/{" + ID + "}";
    private static final Duration USUAL_LOOK = Duration.ofDays(8);
    private static final Duration LONGEST_LOOK = Duration.ofDays(62);

    private final MeasurementUseCases use;
    private final MeasurementRendering rendering;

    public MeasurementRoutes(MeasurementUseCases use, ProblemTexts texts) {
        this.use = use;
        this.rendering = new MeasurementRendering(texts);
    }

    public void declare(Routes routes) {
        declareReading(routes);
        declarePlanning(routes);
        declareMeasuring(routes);
        declareVerdict(routes);
    }

    private void declareReading(Routes routes) {
        routes.get("/measurements")
                .named("measurements")
                .needs(Right.MEASUREMENTS_VIEW)
                .query(
                        "state",
                        "overdue",
                        "planned",
                        "measurer",
                        "assigner",
                        "client",
                        "kind",
                        "district",
                        "from",
                        "until",
                        "q",
                        "sort",
                        "limit",
                        "cursor",
                        "total")
                .does(this::page);
        routes.get("/measurements/summary")
                .named("measurementSummary")
                .needs(Right.MEASUREMENTS_VIEW)
                .does(request -> Answer.ok(use.reading().summary(request.actor())));
        routes.get(ONE)
                .named("measurement")
                .needs(Right.MEASUREMENTS_VIEW)
                .on("measurement", ID)
                .does(request -> shown(request, id(request)));
        routes.get("/me/measurements")
                .named("myMeasurements")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .query("from", "until")
                .does(this::own);
    }

    private void declarePlanning(Routes routes) {
        routes.post("/measurements")
                .named("giveMeasurement")
                .needs(Right.MEASUREMENTS_PLAN)
                .creates()
                .does(this::give);
        routes.put(ONE + "/task")
                .named("changeMeasurementTask")
                .needs(Right.MEASUREMENTS_PLAN)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var body = request.body(TaskBody.class);
                    return shown(
                            request,
                            use.tasks()
                                    .change(
                                            request.actor(),
                                            id(request),
                                            request.version(),
                                            body.task(),
                                            body.keepsPhone())
                                    .id());
                });
        routes.put(ONE + "/visit")
                .named("planMeasurement")
                .needs(Right.MEASUREMENTS_PLAN)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var wish = request.body(VisitBody.class).wish();
                    return shown(
                            request,
                            use.visits()
                                    .plan(request.actor(), id(request), request.version(), wish)
                                    .id());
                });
        routes.delete(ONE + "/visit")
                .named("unplanMeasurement")
                .needs(Right.MEASUREMENTS_PLAN)
                .on("measurement", ID)
                .changes()
                .does(request -> shown(
                        request,
                        use.visits()
                                .unplan(request.actor(), id(request), request.version())
                                .id()));
        routes.post(ONE + "/cancellation")
                .named("cancelMeasurement")
                .needs(Right.MEASUREMENTS_PLAN)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var reason = request.body(ReasonBody.class).reason();
                    return shown(
                            request,
                            use.tasks()
                                    .cancel(request.actor(), id(request), request.version(), reason)
                                    .id());
                });
    }

    private void declareMeasuring(Routes routes) {
        routes.post(ONE + "/acknowledgement")
                .named("acknowledgeMeasurement")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .on("measurement", ID)
                .withoutBody()
                .does(request -> shown(
                        request,
                        use.measuring().see(request.actor(), id(request)).id()));
        routes.post(ONE + "/start")
                .named("startMeasurement")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .on("measurement", ID)
                .withoutBody()
                .does(request -> shown(
                        request,
                        use.measuring().start(request.actor(), id(request)).id()));
        routes.put(ONE + "/findings")
                .named("writeFindings")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var findings = request.body(FindingsBody.class).findings();
                    return shown(
                            request,
                            use.measuring()
                                    .write(request.actor(), id(request), request.version(), findings)
                                    .id());
                });
        routes.put(ONE + "/documents/{documentId}")
                .named("addMeasurementDocument")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .on("measurement", ID)
                .does(request -> {
                    var body = request.body(DocumentBody.class);
                    var document = new ResultDocument(file(request), body.kind(), body.note());
                    return shown(
                            request,
                            use.measuring()
                                    .add(request.actor(), id(request), document)
                                    .id());
                });
        routes.delete(ONE + "/documents/{documentId}")
                .named("removeMeasurementDocument")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .on("measurement", ID)
                .does(request -> shown(
                        request,
                        use.measuring()
                                .remove(request.actor(), id(request), file(request))
                                .id()));
        routes.post(ONE + "/submission")
                .named("submitMeasurement")
                .needs(Right.MEASUREMENTS_EXECUTE)
                .on("measurement", ID)
                .changes()
                .withoutBody()
                .does(request -> shown(
                        request,
                        use.measuring()
                                .submit(request.actor(), id(request), request.version())
                                .id()));
    }

    private void declareVerdict(Routes routes) {
        routes.post(ONE + "/acceptance")
                .named("acceptMeasurement")
                .needs(Right.MEASUREMENTS_ACCEPT, Right.MEASUREMENTS_ACCEPT_ANY)
                .on("measurement", ID)
                .changes()
                .withoutBody()
                .does(request -> shown(
                        request,
                        use.acceptance()
                                .accept(request.actor(), id(request), request.version())
                                .id()));
        routes.post(ONE + "/return")
                .named("returnMeasurement")
                .needs(Right.MEASUREMENTS_ACCEPT, Right.MEASUREMENTS_ACCEPT_ANY)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var body = request.body(ReturnBody.class);
                    return shown(
                            request,
                            use.acceptance()
                                    .sendBack(
                                            request.actor(),
                                            id(request),
                                            request.version(),
                                            body.reason(),
                                            body.until())
                                    .id());
                });
        routes.post(ONE + "/clarifications")
                .named("askAboutMeasurement")
                .needs(Right.MEASUREMENTS_VIEW)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var body = request.body(QuestionBody.class);
                    return shown(
                            request,
                            use.clarification()
                                    .ask(request.actor(), id(request), request.version(), body.asked(), body.until())
                                    .id());
                });
        routes.post(ONE + "/clarifications/{question}/answer")
                .named("answerAboutMeasurement")
                .needs(Right.MEASUREMENTS_VIEW)
                .on("measurement", ID)
                .changes()
                .does(request -> {
                    var body = request.body(AnswerBody.class);
                    return shown(
                            request,
                            use.clarification()
                                    .answer(
                                            request.actor(),
                                            id(request),
                                            request.version(),
                                            question(request),
                                            body.answer(),
                                            MeasurementBodies.files(body.fileIds()))
                                    .id());
                });
        routes.post(ONE + "/clarifications/{question}/withdrawal")
                .named("withdrawQuestion")
                .needs(Right.MEASUREMENTS_VIEW)
                .on("measurement", ID)
                .changes()
                .withoutBody()
                .does(request -> shown(
                        request,
                        use.clarification()
                                .withdraw(request.actor(), id(request), request.version(), question(request))
                                .id()));
    }

    /** How the outside names the orders. */
    enum Sort {
        NEWEST,
        VISIT,
        DUE
    }

    private Answer page(Request request) {
        var query = request.query();
        var sort = query.oneOf("sort", Sort.class);
        var wanted = new MeasurementQuery(
                Set.copyOf(query.allOf("state", MeasurementState.class)),
                query.flag("overdue").orElse(null),
                query.flag("planned").orElse(null),
                of(query.id("measurer"), EmployeeId::new),
                of(query.id("assigner"), EmployeeId::new),
                of(query.id("client"), ClientId::new),
                of(query.id("kind"), MeasurementKindId::new),
                of(query.id("district"), DistrictId::new),
                query.moment("from"),
                query.moment("until"),
                query.text("q", 100),
                sort == null ? MeasurementQuery.Order.NEWEST : MeasurementQuery.Order.valueOf(sort.name()));
        var page = use.reading().page(request.actor(), wanted, query.page());
        return Answer.ok(PageView.of(page, MeasurementRendering::row));
    }

    private static <T> @Nullable T of(@Nullable UUID id, Function<UUID, T> make) {
        return id == null ? null : make.apply(id);
    }

    private Answer own(Request request) {
        var from = request.query().moment("from");
        var until = request.query().moment("until");
        if (from == null) from = (until == null ? use.reading().now() : until).minus(Duration.ofDays(1));
        if (until == null) until = from.plus(USUAL_LOOK);
        demandLook(from, until);
        var cards = use.reading().own(request.actor(), from, until);
        return Answer.ok(new Items<>(cards.stream()
                .map(card -> rendering.view(card, request.locale()))
                .toList()));
    }

    private static void demandLook(Instant from, Instant until) {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_LOOK) > 0)
            throw RequestProblem.invalid("until", "range");
    }

    private Answer give(Request request) {
        var body = request.body(NewMeasurement.class);
        var visit = body.visit();
        var given = use.tasks()
                .give(
                        request.actor(),
                        TaskBody.task("/task", body.task()),
                        of(body.supersedesId(), MeasurementId::new),
                        visit == null ? null : visit.wish());
        var card = use.reading().card(request.actor(), given.id());
        return Answer.created(rendering.view(card, request.locale())).at(given.version());
    }

    private Answer shown(Request request, MeasurementId id) {
        var card = use.reading().card(request.actor(), id);
        return Answer.ok(rendering.view(card, request.locale()))
                .at(card.measurement().version());
    }

    private static MeasurementId id(Request request) {
        return new MeasurementId(request.id(ID));
    }

    private static FileId file(Request request) {
        return new FileId(request.id("documentId"));
    }

    private static int question(Request request) {
        var word = request.word("question");
        if (!word.matches("[1-9][0-9]{0,3}")) throw RequestProblem.nothingHere();
        return Integer.parseInt(word);
    }
}
