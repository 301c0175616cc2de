package org.nezabudka.bootstrap;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.messaging.mail.SmtpMail;
import org.nezabudka.adapter.messaging.mail.SmtpSettings;
import org.nezabudka.adapter.persistence.call.AdvisoryListenerLease;
import org.nezabudka.adapter.persistence.file.DiskContents;
import org.nezabudka.adapter.persistence.shared.JdbiLiveEvents;
import org.nezabudka.adapter.telephony.asterisk.AsteriskListener;
import org.nezabudka.adapter.telephony.asterisk.AsteriskSettings;
import org.nezabudka.adapter.telephony.asterisk.AsteriskSwitchboard;
import org.nezabudka.adapter.telephony.asterisk.Dialling;
import org.nezabudka.adapter.telephony.records.CsvPbxRecords;
import org.nezabudka.adapter.telephony.records.SqlPbxRecords;
import org.nezabudka.adapter.web.WebServer;
import org.nezabudka.adapter.web.WebSettings;
import org.nezabudka.adapter.web.WebSurroundings;
import org.nezabudka.adapter.web.access.Argon2Passwords;
import org.nezabudka.adapter.web.live.LiveHub;
import org.nezabudka.adapter.web.system.PbxAt;
import org.nezabudka.application.call.RecordSource;
import org.nezabudka.application.call.Recordings;
import org.nezabudka.application.call.RecordingsByPbx;
import org.nezabudka.application.messaging.MailGateway;
import org.nezabudka.application.telephone.OrderDispatch;
import org.nezabudka.bootstrap.configuration.Configuration;
import org.nezabudka.bootstrap.configuration.RecordingPlaces;
import org.nezabudka.domain.call.PbxSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running product: the application wired to its adapters, serving pages and listening to telephone exchanges. */
public final class Product implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Product.class);
    private static final int REQUESTS_AT_ONCE = 256;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);
    private static final int TIDY_UP_MINUTES = 10;

    private final Configuration configuration;
    private final Ports ports;
    private final Argon2Passwords hashes = new Argon2Passwords();
    private final UseCases useCases;
    private final LiveHub hub = new LiveHub();
    private final JdbiLiveEvents liveEvents;
    private final AdvisoryListenerLease lease;
    private final List<AsteriskListener> lines = new ArrayList<>();
    private final WebServer server;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("schedule").daemon().factory());
    private final DueWorks dueWorks;
    private final AsteriskSwitchboard switchboard = new AsteriskSwitchboard();
    private final PresenceNews presence;
    private @Nullable ScheduledFuture<?> tidyingUp;

    /** Wires everything; nothing runs before {@link #start}. */
    public Product(Configuration configuration, Storage storage, InstantSource clock) {
        this(configuration, storage, clock, mail(configuration), recordings(configuration));
    }

    /** As the other, with mail going to this gateway and recordings coming from there, whatever the configuration says. */
    Product(
            Configuration configuration,
            Storage storage,
            InstantSource clock,
            MailGateway mail,
            Recordings recordings) {
        this.configuration = configuration;
        var jdbi = storage.database().jdbi();
        var numbering = configuration.company().numbering();
        this.ports = Ports.on(
                jdbi,
                configuration.locale(),
                numbering,
                configuration.zone(),
                new DiskContents(
                        configuration.data().resolve("files"),
                        configuration.files().spare()));
        this.liveEvents = new JdbiLiveEvents(jdbi, storage.access().app());
        liveEvents.subscribe(hub::publish);
        this.useCases = new UseCases(
                ports,
                liveEvents,
                hashes,
                numbering,
                clock,
                mail,
                recordings,
                switchboard,
                records(configuration),
                configuration.files().largest(),
                new Office(
                        configuration.company().name(),
                        configuration.http().address(),
                        configuration.zone(),
                        configuration.company().currency()));
        this.dueWorks = new DueWorks(useCases.dueWorks());
        // Whichever node is connected to the exchange lets an order leave at once, not only at the next round.
        liveEvents.subscribe(event -> {
            if (event.type().equals(OrderDispatch.ORDERED)) dueWorks.wake(useCases.orderDispatch());
        });
        this.presence = new PresenceNews(liveEvents);
        this.lease = new AdvisoryListenerLease(storage.access().app());
        var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var shown = new ArrayList<PbxAt>();
        for (var pbx : configuration.pbxs()) {
            var line = new AsteriskListener(
                    settings(pbx),
                    configuration.data().resolve("spool").resolve(pbx.name()),
                    useCases.callRecording()::record,
                    (event, reason) -> log.warn("{} could not be understood: {}", event, reason),
                    useCases.callReconciliation(),
                    lease,
                    clock);
            lines.add(line);
            switchboard.connect(
                    line,
                    settings(pbx),
                    new Dialling(pbx.dialling().context(), pbx.dialling().channel(), numbering),
                    presence::changed,
                    useCases.orderDispatch()::notPlaced);
            shown.add(new PbxAt(line, pbx.host()));
            PbxGauges.register(metrics, pbx.name(), line);
        }
        this.server = new WebServer(
                settings(configuration),
                useCases.web(),
                new WebSurroundings(hub, storage.database()::answers, shown, metrics));
    }

    private static Recordings recordings(Configuration configuration) {
        var places = new HashMap<String, Recordings>();
        for (var pbx : configuration.pbxs()) {
            var recordings = pbx.recordings();
            if (recordings != null) places.put(pbx.name(), RecordingPlaces.of(recordings, pbx.zone()));
        }
        return new RecordingsByPbx(places);
    }

    private static List<RecordSource> records(Configuration configuration) {
        var sources = new ArrayList<RecordSource>();
        for (var pbx : configuration.pbxs()) {
            var records = pbx.records();
            if (records == null) continue;
            var tables = records.tables();
            if (tables != null) {
                var sql = new SqlPbxRecords(pbx.name(), tables.address(), tables.cdr(), tables.cel(), pbx.zone());
                sources.add(new RecordSource(sql, settings(pbx).pbx()));
                continue;
            }
            var files = new CsvPbxRecords(
                    pbx.name(),
                    records.cdr(),
                    records.cel(),
                    records.cdrColumns(),
                    records.celColumns(),
                    records.otherEncoding(),
                    pbx.zone());
            sources.add(new RecordSource(files, settings(pbx).pbx()));
        }
        return sources;
    }

    private static MailGateway mail(Configuration configuration) {
        var mail = configuration.mail();
        if (mail == null) return MailGateway.none();
        return new SmtpMail(new SmtpSettings(
                mail.host(),
                mail.port(),
                mail.user(),
                mail.password(),
                mail.from(),
                configuration.company().name(),
                SmtpSettings.Tls.valueOf(mail.tls().toUpperCase(Locale.ROOT)),
                SmtpSettings.Patience.usual()));
    }

    private static WebSettings settings(Configuration configuration) {
        var http = configuration.http();
        var proxy = http.trustedProxy();
        return new WebSettings(
                http.host(),
                http.port(),
                configuration.zone(),
                configuration.company().name(),
                http.address(),
                http.secure(),
                proxy == null ? Set.of() : Set.of(proxy),
                http.metricsToken(),
                REQUESTS_AT_ONCE,
                STOP_WITHIN);
    }

    private static AsteriskSettings settings(Configuration.Pbx pbx) {
        var usual = PbxSettings.usual(pbx.name());
        var extensions = pbx.extensions();
        var trunks = pbx.trunks();
        return new AsteriskSettings(
                new PbxSettings(
                        pbx.name(),
                        extensions == null ? usual.extensions() : extensions,
                        trunks == null ? usual.trunks() : trunks,
                        usual.recordingFolder()),
                pbx.host(),
                pbx.port(),
                pbx.user(),
                pbx.secret(),
                pbx.zone(),
                AsteriskSettings.Patience.usual());
    }

    /** @throws org.nezabudka.adapter.web.PortInUse if somebody else listens at the configured port */
    public void start() {
        liveEvents.start();
        server.start();
        lines.forEach(AsteriskListener::start);
        dueWorks.start();
        presence.start();
        tidyingUp = schedule.scheduleWithFixedDelay(this::tidyUp, TIDY_UP_MINUTES, TIDY_UP_MINUTES, TimeUnit.MINUTES);
    }

    private void tidyUp() {
        try {
            useCases.tidyUp();
        } catch (RuntimeException e) {
            // An exception would end the schedule for ever; the next round will do.
            log.warn("Tidying up failed", e);
        }
    }

    /** Where browsers find it. */
    public String address() {
        var http = configuration.http();
        return http.port() == 0 ? "http://" + http.host() + ":" + server.port() : http.address();
    }

    Ports ports() {
        return ports;
    }

    UseCases useCases() {
        return useCases;
    }

    Argon2Passwords hashes() {
        return hashes;
    }

    /** Answers what is in flight, then lets go of everything; the storage is its owner's to close. */
    @Override
    public void close() {
        var tidying = tidyingUp;
        if (tidying != null) tidying.cancel(false);
        schedule.shutdownNow();
        lines.forEach(AsteriskListener::close);
        lease.close();
        dueWorks.close();
        presence.close();
        server.stop();
        liveEvents.close();
        ports.auditLog().close();
    }
}
