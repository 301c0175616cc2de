package org.nezabudka.adapter.web;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.nezabudka.adapter.web.live.LiveHub;
import org.nezabudka.adapter.web.system.PbxAt;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.call.CallLinking;
import org.nezabudka.application.call.CallListening;
import org.nezabudka.application.call.CallReading;
import org.nezabudka.application.call.InMemoryCallJournal;
import org.nezabudka.application.call.InMemoryCalls;
import org.nezabudka.application.call.InMemoryRecordings;
import org.nezabudka.application.call.PbxLineState;
import org.nezabudka.application.messaging.LocalMail;
import org.nezabudka.application.telephone.Telephoning;

/** The whole server on a company in memory, at a free port: real HTTP, no database. */
public final class InMemoryServer implements AutoCloseable {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final InMemoryCalls calls =
            new InMemoryCalls(company.transactions(), company.employees(), company.clients());
    private final LiveHub hub = new LiveHub();
    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final WebServer server;
    private final Telephoning telephoning;
    private volatile boolean ready = true;
    private volatile PbxLineState line = new PbxLineState(
            "main",
            PbxLineState.Role.LISTENING,
            Instant.parse("2026-03-02T08:00:00Z"),
            Instant.parse("2026-03-02T08:59:00Z"),
            2,
            null,
            3,
            Duration.ofMillis(250),
            1,
            Duration.ofMillis(-40),
            new PbxLineState.Kept(40, 8192, PbxLineState.Disk.WELL, null));

    private InMemoryServer(int port) {
        company.liveEvents().subscribe(hub::publish);
        var journal = new InMemoryCallJournal(
                calls,
                company.clients(),
                company.clientViews(),
                company.employees(),
                company.ownLines(),
                company.activities()::knows,
                company.telephoneOrders());
        telephoning = company.telephoning(calls, journal);
        server = new WebServer(
                WebSettings.local("127.0.0.1", port, ZoneId.of("Europe/Moscow"), "Салон «Незабудка»"),
                new WebUseCases(
                        company.signIn(),
                        company.ownAccount(),
                        company.calendarLinkDesk(),
                        company.calendarReading(),
                        company.firstAdministrator(),
                        company.roleBook(),
                        company.accountDesk(),
                        company.grantDesk(),
                        company.deputyDesk(),
                        company.clientReading(),
                        company.clientRegistration(),
                        company.clientEditing(),
                        company.clientLifecycle(),
                        company.clientManagers(),
                        company.activityReading(),
                        company.activityPlanning(),
                        company.activityCompletion(),
                        company.activityChecking(),
                        company.workRecording(),
                        new CallReading(journal, company.transactions()),
                        new CallLinking(
                                calls,
                                company.clientViews(),
                                company.auditTrail(),
                                company.liveEvents(),
                                company.transactions()),
                        company.callListWork(),
                        company.ownLineKeeping(),
                        new CallListening(
                                calls,
                                new InMemoryRecordings(),
                                company.auditTrail(),
                                company.transactions(),
                                company.clock()),
                        RecordedNights.ledger(company, calls),
                        telephoning,
                        company.presenceReading(),
                        company.reminderDesk(),
                        company.scenarioBook(),
                        company.fileUseCases(),
                        company.measuring(),
                        company.ordering(),
                        company.fulfilment(),
                        company.notifications(),
                        company.outgoingMessageDesk(),
                        company.workingTime(),
                        company.schedules(),
                        company.freeWindows(),
                        company.visitCalendar(),
                        company.reservations(),
                        company.planningBook(),
                        company.inquiryIntake(),
                        company.inquiryAnswering(),
                        company.inquiryHandling(),
                        company.inquiryReading(),
                        company.callbackRuleKeeping(),
                        LocalMail.open(),
                        company.staff(),
                        company.departmentTree(),
                        company.dictionaryKeeping(),
                        company.searching(),
                        company.onlookers(),
                        company.auditTrail(),
                        company.idempotentRequests()),
                new WebSurroundings(hub, () -> ready, List.of(new PbxAt(() -> line, "10.0.0.7")), metrics));
        server.start();
    }

    public static InMemoryServer start() {
        return new InMemoryServer(0);
    }

    static InMemoryServer startAt(int port) {
        return new InMemoryServer(port);
    }

    public InMemoryCompany company() {
        return company;
    }

    public InMemoryCalls calls() {
        return calls;
    }

    public Telephoning telephoning() {
        return telephoning;
    }

    public LiveHub hub() {
        return hub;
    }

    public WebServer server() {
        return server;
    }

    /** The exchange cannot be heard any more. */
    public void loseTheLine() {
        line = new PbxLineState(
                line.pbx(),
                line.role(),
                null,
                line.lastEventAt(),
                line.connections(),
                "Connection refused",
                line.waiting(),
                line.lag(),
                line.unreadable(),
                line.clockAhead(),
                line.kept());
    }

    public void becomeReady(boolean now) {
        ready = now;
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** For working on the pages without a database: {@code user-1} is the administrator. */
    public static void main(String[] arguments) {
        var running = new InMemoryServer(Integer.parseInt(arguments[0]));
        var administrator = running.company().anAdministrator();
        var manager = running.company().aManager();
        System.out.println(
                running.address() + " administrator " + running.company().loginOf(administrator) + ", manager "
                        + running.company().loginOf(manager) + ", password " + InMemoryCompany.PASSWORD);
    }
}
