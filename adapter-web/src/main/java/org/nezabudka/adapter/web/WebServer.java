package org.nezabudka.adapter.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.nezabudka.adapter.web.access.LendingRoutes;
import org.nezabudka.adapter.web.access.RoleRoutes;
import org.nezabudka.adapter.web.access.SessionRoutes;
import org.nezabudka.adapter.web.activity.ActivityRendering;
import org.nezabudka.adapter.web.activity.ActivityRoutes;
import org.nezabudka.adapter.web.activity.WorkRoutes;
import org.nezabudka.adapter.web.audit.AuditRoutes;
import org.nezabudka.adapter.web.call.CallLedgerRoutes;
import org.nezabudka.adapter.web.call.CallRoutes;
import org.nezabudka.adapter.web.call.OwnLineRoutes;
import org.nezabudka.adapter.web.call.RecordingRoutes;
import org.nezabudka.adapter.web.calllist.CallListRoutes;
import org.nezabudka.adapter.web.client.ClientRoutes;
import org.nezabudka.adapter.web.dictionary.DictionaryRoutes;
import org.nezabudka.adapter.web.feed.CalendarFeedRoutes;
import org.nezabudka.adapter.web.file.FileRoutes;
import org.nezabudka.adapter.web.file.OwnedFileRoutes;
import org.nezabudka.adapter.web.fulfilment.ClaimRoutes;
import org.nezabudka.adapter.web.fulfilment.CrewRoutes;
import org.nezabudka.adapter.web.fulfilment.JobRoutes;
import org.nezabudka.adapter.web.inquiry.CallbackRuleRoutes;
import org.nezabudka.adapter.web.inquiry.InquiryRoutes;
import org.nezabudka.adapter.web.live.StreamRoutes;
import org.nezabudka.adapter.web.measurement.MeasurementRoutes;
import org.nezabudka.adapter.web.measurement.MeasurementSettingRoutes;
import org.nezabudka.adapter.web.messaging.OutgoingMessageRoutes;
import org.nezabudka.adapter.web.notification.NotificationRoutes;
import org.nezabudka.adapter.web.order.OrderRoutes;
import org.nezabudka.adapter.web.organization.DepartmentRoutes;
import org.nezabudka.adapter.web.organization.StaffRoutes;
import org.nezabudka.adapter.web.pages.ApiPage;
import org.nezabudka.adapter.web.pages.DescriptionRoutes;
import org.nezabudka.adapter.web.pages.StaticPages;
import org.nezabudka.adapter.web.reminder.ReminderRoutes;
import org.nezabudka.adapter.web.reminder.ScenarioRoutes;
import org.nezabudka.adapter.web.schedule.CalendarRoutes;
import org.nezabudka.adapter.web.schedule.PlanningRoutes;
import org.nezabudka.adapter.web.schedule.ScheduleRoutes;
import org.nezabudka.adapter.web.schedule.WindowRoutes;
import org.nezabudka.adapter.web.search.SearchRoutes;
import org.nezabudka.adapter.web.shared.Callers;
import org.nezabudka.adapter.web.shared.Exchange;
import org.nezabudka.adapter.web.shared.Operation;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Problems;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.shared.SecurityHeaders;
import org.nezabudka.adapter.web.shared.ServerProblems;
import org.nezabudka.adapter.web.shared.SessionCookie;
import org.nezabudka.adapter.web.shared.Traffic;
import org.nezabudka.adapter.web.system.Licences;
import org.nezabudka.adapter.web.system.SystemRoutes;
import org.nezabudka.adapter.web.system.Telltales;
import org.nezabudka.adapter.web.telephone.TelephoneRoutes;
import org.nezabudka.adapter.web.worktime.WorkingTimeRoutes;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.shared.Subject;

/** The HTTP server: REST interface, live stream, pages, health and figures. Every request runs on a virtual thread of its own. */
public final class WebServer {
    private static final int PING_SECONDS = 20;

    private final WebSettings settings;
    private final WebSurroundings surroundings;
    private final List<Operation> operations;
    private final Exchange exchange;
    private final Problems problems;
    private final SecurityHeaders headers;
    private final Telltales telltales;
    private final Traffic traffic;
    private final CalendarFeedRoutes calendars;
    private final StaticPages pages = new StaticPages();
    private final Javalin javalin;
    private volatile boolean stopping;

    public WebServer(WebSettings settings, WebUseCases useCases, WebSurroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
        var texts = new ProblemTexts();
        var cookie = new SessionCookie(settings.secure());
        this.problems = new Problems(texts);
        var callers = new Callers(settings.trustedProxies());
        this.calendars = new CalendarFeedRoutes(
                useCases.calendarLinkDesk(), useCases.calendarReading(), texts, callers, settings.address());
        this.operations = declared(settings, useCases, surroundings, texts, cookie, calendars);
        this.exchange = new Exchange(
                useCases.signIn(), useCases.auditTrail(), useCases.idempotentRequests(), cookie, callers, problems);
        this.headers = new SecurityHeaders(settings.secure());
        this.telltales = new Telltales(
                () -> !stopping && surroundings.ready().getAsBoolean(),
                surroundings.lines(),
                surroundings.metrics(),
                settings.metricsToken());
        this.traffic = new Traffic(settings.requestsAtOnce(), surroundings.metrics());
        this.javalin = Javalin.create(this::configure);
    }

    private static List<Operation> declared(
            WebSettings settings,
            WebUseCases useCases,
            WebSurroundings surroundings,
            ProblemTexts texts,
            SessionCookie cookie,
            CalendarFeedRoutes calendars) {
        var routes = new Routes();
        new SessionRoutes(
                        useCases.signIn(),
                        useCases.ownAccount(),
                        useCases.firstAdministrator(),
                        cookie,
                        settings.zone(),
                        settings.companyName())
                .declare(routes);
        calendars.declare(routes);
        new ClientRoutes(
                        useCases.clientReading(),
                        useCases.clientRegistration(),
                        useCases.clientEditing(),
                        useCases.clientLifecycle(),
                        useCases.clientManagers(),
                        useCases.staff(),
                        texts)
                .declare(routes);
        new FileRoutes(useCases.files(), texts).declare(routes);
        new OwnedFileRoutes(useCases.files(), Subject.Kind.CLIENT, texts)
                .declare(routes, "/clients/{clientId}", "client", "clientId", Right.CLIENTS_VIEW, Right.CLIENTS_EDIT);
        new OwnedFileRoutes(useCases.files(), Subject.Kind.MEASUREMENT, texts)
                .declareReading(
                        routes,
                        "/measurements/{measurementId}",
                        "measurement",
                        "measurementId",
                        Right.MEASUREMENTS_VIEW);
        new MeasurementRoutes(useCases.measuring(), texts).declare(routes);
        new MeasurementSettingRoutes(useCases.measuring().settings()).declare(routes);
        new OwnedFileRoutes(useCases.files(), Subject.Kind.ORDER, texts)
                .declare(routes, "/orders/{orderId}", "order", "orderId", Right.ORDERS_VIEW, Right.ORDERS_EDIT);
        new OrderRoutes(useCases.ordering(), texts, settings.zone()).declare(routes);
        new JobRoutes(useCases.fulfilment(), texts).declare(routes);
        new OwnedFileRoutes(useCases.files(), Subject.Kind.CLAIM, texts)
                .declare(routes, "/claims/{claimId}", "claim", "claimId", Right.FULFILMENT_VIEW, Right.FULFILMENT_PLAN);
        new ClaimRoutes(useCases.fulfilment(), texts).declare(routes);
        new CrewRoutes(useCases.fulfilment().crews()).declare(routes);
        new CallRoutes(useCases.callReading(), useCases.callLinking(), useCases.callListening(), texts).declare(routes);
        new CallListRoutes(useCases.callListWork()).declare(routes);
        new OwnLineRoutes(useCases.ownLineKeeping()).declare(routes);
        new RecordingRoutes(useCases.callListening()).declare(routes);
        new TelephoneRoutes(useCases.telephoning(), useCases.presenceReading(), texts).declare(routes);
        var activities = new ActivityRendering(
                texts, useCases.activityReading()::now, useCases.workRecording().correctable());
        new ActivityRoutes(
                        useCases.activityReading(),
                        useCases.activityPlanning(),
                        useCases.activityCompletion(),
                        useCases.activityChecking(),
                        activities)
                .declare(routes);
        new WorkRoutes(useCases.activityReading(), useCases.workRecording(), activities).declare(routes);
        new ReminderRoutes(useCases.reminderDesk()).declare(routes);
        new ScenarioRoutes(useCases.scenarioBook()).declare(routes);
        new NotificationRoutes(useCases.notifications(), useCases.localMail()).declare(routes);
        new OutgoingMessageRoutes(useCases.outgoingMessageDesk()).declare(routes);
        new InquiryRoutes(
                        useCases.inquiryReading(),
                        useCases.inquiryIntake(),
                        useCases.inquiryAnswering(),
                        useCases.inquiryHandling(),
                        texts)
                .declare(routes);
        new CallbackRuleRoutes(useCases.callbackRuleKeeping()).declare(routes);
        new WorkingTimeRoutes(useCases.workingTime()).declare(routes);
        new ScheduleRoutes(useCases.schedules()).declare(routes);
        new WindowRoutes(useCases.freeWindows(), useCases.reservations()).declare(routes);
        new CalendarRoutes(useCases.visitCalendar()).declare(routes);
        new PlanningRoutes(useCases.planningBook()).declare(routes);
        new StaffRoutes(useCases.staff(), useCases.accountDesk()).declare(routes);
        new DepartmentRoutes(useCases.departmentTree()).declare(routes);
        new RoleRoutes(useCases.roleBook()).declare(routes);
        new LendingRoutes(useCases.grantDesk(), useCases.deputyDesk(), texts).declare(routes);
        new DictionaryRoutes(useCases.dictionaryKeeping()).declare(routes);
        new AuditRoutes(useCases.auditTrail()).declare(routes);
        new SearchRoutes(useCases.searching()).declare(routes);
        new CallLedgerRoutes(useCases.callLedger()).declare(routes);
        new SystemRoutes(surroundings.lines(), new Licences()).declare(routes);
        new StreamRoutes(surroundings.hub(), useCases.signIn()::watch, useCases.onlookers()::of, PING_SECONDS)
                .declare(routes);
        DescriptionRoutes.declare(routes);
        return routes.complete();
    }

    /** All operations of the interface. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * Begins to serve.
     *
     * @throws PortInUse if another program listens there already
     */
    public void start() {
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new PortInUse(settings.host(), settings.port(), e);
        }
    }

    /** The port it listens at, also when it was free to choose. */
    public int port() {
        return javalin.port();
    }

    /** Lets requests in flight end, within the configured time. Health says no at once, open streams are sent away. */
    public void stop() {
        stopping = true;
        surroundings.hub().close();
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.strictContentTypes = true;
        config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        config.router.treatMultipleSlashesAsSingleSlash = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(settings.stopWithin().toMillis());
            server.setErrorHandler(new ServerProblems(problems));
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setUriCompliance(UriCompliance.DEFAULT);
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(16_384);
        });
        config.routes.before(context -> {
            headers.on(context);
            // Javalin would carry out the method that this header names instead of the one everybody sees.
            if (context.header("X-HTTP-Method-Override") != null) throw RequestProblem.of(405, "method-not-allowed");
        });
        for (var operation : operations)
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(operation.method()),
                    Routes.BASE + operation.path(),
                    context -> traffic.pass(context, operation, exchange));
        config.routes.get("/health/live", telltales::live);
        config.routes.get("/health/ready", telltales::ready);
        config.routes.get("/health", context -> {
            if (!telltales.health(context)) exchange.tell(context, RequestProblem.nothingHere());
        });
        config.routes.get("/metrics", context -> {
            if (!telltales.metrics(context)) exchange.tell(context, RequestProblem.nothingHere());
        });
        config.routes.get(
                CalendarFeedRoutes.BASE + "{file}",
                context -> traffic.pass(context, "calendar", exchange, calendars::serve));
        config.routes.get("/api", ApiPage::serve);
        config.routes.get("/<path>", this::page);
        config.routes.get("/", this::page);
        // Javalin answers HEAD wherever there is a GET, without asking who it is: ours says no.
        config.routes.head(
                Routes.BASE + "/<path>",
                context -> exchange.tell(context, RequestProblem.of(405, "method-not-allowed")));
        config.routes.exception(HttpResponseException.class, (failure, context) -> exchange.tell(context, failure));
        config.routes.exception(Exception.class, (failure, context) -> exchange.tell(context, failure));
    }

    /** A file of the browser application; every path that is no file is a page inside of it. */
    private void page(Context context) {
        var path = context.path();
        boolean belongsElsewhere = path.startsWith("/api/")
                || path.startsWith(CalendarFeedRoutes.BASE)
                || path.startsWith("/assets/")
                || path.startsWith("/health/");
        if (pages.serve(context, path)) return;
        if (belongsElsewhere || !pages.serve(context, "/index.html"))
            exchange.tell(context, RequestProblem.nothingHere());
    }
}
