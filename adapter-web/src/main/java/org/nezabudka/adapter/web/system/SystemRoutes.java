package org.nezabudka.adapter.web.system;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** State of the telephone exchange, what the product is made of, and what browsers report. */
public final class SystemRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(SystemRoutes.class);
    private static final int REPORT_SHOWN = 1000;
    private static final long REPORT_PAUSE_NANOS = 10_000_000_000L;

    private final List<PbxAt> lines;
    private final Licences licences;
    private final AtomicLong lastReport = new AtomicLong(System.nanoTime() - REPORT_PAUSE_NANOS);

    public SystemRoutes(List<PbxAt> lines, Licences licences) {
        this.lines = List.copyOf(lines);
        this.licences = licences;
    }

    public void declare(Routes routes) {
        routes.get("/telephony").named("telephony").signedIn().does(this::telephony);
        routes.get("/licences").named("licences").anonymous().does(request -> Answer.ok(new Items<>(licences.all())));
        routes.post("/csp-reports")
                .named("cspReport")
                .anonymous()
                .takingAnyType()
                .does(SystemRoutes.this::report);
    }

    /** A telephone exchange as it is answered. */
    record Pbx(
            String name,
            String host,
            String role,
            boolean connected,
            @Nullable Instant since,
            @Nullable Instant lastEventAt,
            long reconnects,
            @Nullable String lastError,
            long waiting,
            double lagSeconds,
            long unreadable,
            @Nullable Double clockAheadSeconds,
            Kept kept) {}

    /** What was heard and waits on the disk. */
    record Kept(
            long events, long bytes, String disk, @Nullable String failure) {}

    /** All of them. */
    record Telephony(List<Pbx> pbxs) {}

    private Answer telephony(Request request) {
        boolean all =
                AccessPolicy.decide(request.actor(), Right.ADMIN_TELEPHONY).allowed();
        return Answer.ok(
                new Telephony(lines.stream().map(line -> pbx(line, all)).toList()));
    }

    private static Pbx pbx(PbxAt at, boolean all) {
        var state = at.line().state();
        var ahead = state.clockAhead();
        return new Pbx(
                state.pbx(),
                all ? at.host() : "",
                state.role().name(),
                state.isConnected(),
                state.connectedSince(),
                state.lastEventAt(),
                Math.max(0, state.connections() - 1),
                all ? state.lastError() : null,
                state.waiting(),
                state.lag().toMillis() / 1000.0,
                state.unreadable(),
                ahead == null ? null : ahead.toMillis() / 1000.0,
                new Kept(
                        state.kept().events(),
                        state.kept().bytes(),
                        state.kept().disk().name(),
                        all ? state.kept().failure() : null));
    }

    /** Anybody can send reports, so one in ten seconds goes to the log, in one line and cut short. */
    private Answer report(Request request) {
        long now = System.nanoTime();
        long before = lastReport.get();
        if (now - before > REPORT_PAUSE_NANOS && lastReport.compareAndSet(before, now)) {
            var text = new String(request.rawBody(), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ");
            LOG.warn("A browser stopped something: {}", text.substring(0, Math.min(REPORT_SHOWN, text.length())));
        }
        return Answer.done();
    }
}
