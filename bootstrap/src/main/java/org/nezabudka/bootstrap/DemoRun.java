package org.nezabudka.bootstrap;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nezabudka.adapter.telephony.simulation.Manners;
import org.nezabudka.adapter.telephony.simulation.OfficeDay;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;
import org.nezabudka.adapter.telephony.simulation.SynthesisedRecordings;
import org.nezabudka.adapter.telephony.simulation.Telephone;
import org.nezabudka.application.messaging.LocalMail;
import org.nezabudka.application.organization.StaffDirectory.EmployeeRow;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.bootstrap.configuration.Configuration;
import org.nezabudka.bootstrap.demo.DemoCompany;
import org.nezabudka.bootstrap.demo.DemoCrews;
import org.nezabudka.bootstrap.demo.DemoHistory;
import org.nezabudka.bootstrap.demo.DemoInquiries;
import org.nezabudka.bootstrap.demo.DemoLending;
import org.nezabudka.bootstrap.demo.DemoLines;
import org.nezabudka.bootstrap.demo.DemoLoading;
import org.nezabudka.bootstrap.demo.DemoMeasurements;
import org.nezabudka.bootstrap.demo.DemoOffice;
import org.nezabudka.bootstrap.demo.DemoOrders;
import org.nezabudka.bootstrap.demo.DemoVisits;

/** The product with a furniture salon's data, and a simulated telephone exchange that plays its day. */
final class DemoRun implements AutoCloseable {

    private static final String PBX_USER = "nezabudka";
    private static final String FIRST_TO_RING = "petrova";
    private static final Duration PACE = Duration.ofSeconds(25);
    private static final int TELEPHONES = 8;

    private final Storage storage;
    private final SimulatedPbx pbx;
    private final Product product;
    private final OfficeDay day;

    private DemoRun(Storage storage, SimulatedPbx pbx, Product product, OfficeDay day) {
        this.storage = storage;
        this.pbx = pbx;
        this.product = product;
        this.day = day;
    }

    /** Loads the salon where there is none yet, and lets its day begin. */
    static DemoRun begin(Configuration configuration, Storage storage) {
        var demo = quiet(configuration, storage, InstantSource.system());
        demo.day.start();
        return demo;
    }

    /** As {@link #begin}, but by this clock, and the telephones ring only when somebody plays a call at {@link #pbx()}. */
    static DemoRun quiet(Configuration configuration, Storage storage, InstantSource clock) {
        var secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        var password = HexFormat.of().formatHex(secret);
        var records = configuration.data().resolve("pbx");
        var pbx = new SimulatedPbx(0, PBX_USER, password, configuration.zone(), clock, records);
        try {
            var product = new Product(
                    withPbx(configuration, pbx.port(), password, records),
                    storage,
                    clock,
                    LocalMail.open(),
                    new SynthesisedRecordings());
            load(product, configuration, clock);
            var office = everybody(product);
            pbx.office(office, Manners.usual().withAway(switchedOff(office)));
            product.start();
            var day = new OfficeDay(
                    pbx, numbers(product), telephones(product), DemoLines.numbers(), PACE, 1, clock.millis());
            return new DemoRun(storage, pbx, product, day);
        } catch (RuntimeException e) {
            pbx.close();
            storage.close();
            throw e;
        }
    }

    private static void load(Product product, Configuration configuration, InstantSource clock) {
        var ports = product.ports();
        new DemoLoading(
                        ports.departments(),
                        ports.employees(),
                        ports.staffDirectory(),
                        ports.dictionaries(),
                        ports.roles(),
                        ports.accounts(),
                        product.hashes(),
                        ports.clients(),
                        ports.clientViews(),
                        ports.calls(),
                        ports.activities(),
                        product.useCases().reminderPlanning(),
                        product.useCases().web().auditTrail(),
                        ports.transactions(),
                        clock,
                        configuration.zone())
                .load()
                .ifPresent(loaded -> {
                    new DemoInquiries(
                                    ports.inquiries(), ports.calls(), ports.workingTimes(), ports.transactions(), clock)
                            .begin(loaded);
                    new DemoCrews(ports.crews(), ports.vehicles(), ports.staffDirectory(), ports.transactions())
                            .begin();
                    new DemoLines(ports.ownLines(), ports.transactions()).begin();
                    var web = product.useCases().web();
                    new DemoLending(
                                    web.grantDesk(),
                                    web.deputyDesk(),
                                    web.clientReading(),
                                    web.staff(),
                                    clock,
                                    configuration.zone())
                            .begin();
                    new DemoMeasurements(
                                    ports.measurements(),
                                    ports.measurementKinds(),
                                    ports.bookings(),
                                    ports.files(),
                                    web.files().uploading(),
                                    web.clientReading(),
                                    ports.clients(),
                                    ports.staffDirectory(),
                                    ports.transactions(),
                                    clock,
                                    configuration.zone())
                            .begin();
                    var history = new DemoHistory(
                            ports.employees(), ports.crews(), ports.vehicles(), ports.auditLog(), ports.transactions());
                    var orders = new DemoOrders(
                            ports.orders(),
                            ports.ledgers(),
                            ports.orderRules(),
                            web.clientReading(),
                            ports.clients(),
                            ports.staffDirectory(),
                            history,
                            ports.transactions(),
                            clock,
                            configuration.zone());
                    orders.begin();
                    new DemoVisits(
                                    new DemoVisits.Stores(
                                            ports.jobs(),
                                            ports.claims(),
                                            ports.crews(),
                                            ports.vehicles(),
                                            ports.orders(),
                                            ports.bookings(),
                                            ports.files()),
                                    web.files().uploading(),
                                    ports.staffDirectory(),
                                    history,
                                    ports.transactions(),
                                    clock,
                                    configuration.zone())
                            .begin(orders.sold());
                    history.write();
                });
    }

    private static List<String> numbers(Product product) {
        var ports = product.ports();
        return DemoOffice.of(ports.clientViews(), ports.staffDirectory(), ports.transactions())
                .knownNumbers();
    }

    /** Telephones of those one can sign in as, so that everybody who tries the demo soon hears one ring. */
    private static List<Telephone> telephones(Product product) {
        return everybody(product).stream().limit(TELEPHONES).toList();
    }

    /** All telephones, of those one can sign in as first. */
    private static List<Telephone> everybody(Product product) {
        var rows = new ArrayList<>(product.useCases().web().staff().find(StaffQuery.everybody()));
        rows.removeIf(row -> !row.works() || row.extension() == null);
        rows.sort(Comparator.comparing((EmployeeRow row) -> !FIRST_TO_RING.equals(row.login()))
                .thenComparing(row -> row.login() == null)
                .thenComparing(row -> Objects.requireNonNull(row.extension())));
        return rows.stream()
                .map(row -> new Telephone(Objects.requireNonNull(row.extension()), row.displayName()))
                .toList();
    }

    /** Some telephones are off, of those who never ring in the demo. */
    private static Set<String> switchedOff(List<Telephone> office) {
        return office.stream()
                .skip(TELEPHONES)
                .map(Telephone::extension)
                .filter(extension -> extension.endsWith("9"))
                .collect(Collectors.toSet());
    }

    private static Configuration withPbx(Configuration configuration, int port, String secret, Path records) {
        var simulated = new Configuration.Pbx(
                "demo",
                "127.0.0.1",
                port,
                PBX_USER,
                secret,
                configuration.zone(),
                null,
                null,
                null,
                Configuration.Dialling.usual(),
                new Configuration.Records(
                        null,
                        records.resolve("Master.csv"),
                        records.resolve("cel.csv"),
                        null,
                        null,
                        StandardCharsets.UTF_8));
        return new Configuration(
                configuration.http(),
                configuration.data(),
                configuration.files(),
                configuration.database(),
                configuration.administrator(),
                List.of(simulated),
                new Configuration.Company(
                        DemoCompany.NAME,
                        configuration.company().numbering(),
                        configuration.company().currency()),
                null,
                configuration.zone(),
                configuration.locale());
    }

    String address() {
        return product.address();
    }

    SimulatedPbx pbx() {
        return pbx;
    }

    /** What to tell whoever started it. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Nezabudka is ready: " + product.address());
        lines.add("");
        lines.add("Sign in as one of these, password " + DemoCompany.PASSWORD + ":");
        product.useCases().web().staff().find(StaffQuery.everybody()).stream()
                .filter(row -> row.login() != null && row.accountEnabled())
                .sorted(Comparator.comparing((EmployeeRow row) -> !FIRST_TO_RING.equals(row.login()))
                        .thenComparing(row -> Objects.requireNonNull(row.login())))
                .map(row -> String.format("  %-10s %s, %s", row.login(), row.displayName(), row.departmentName()))
                .forEach(lines::add);
        lines.add("");
        lines.add("Telephones ring by themselves, " + FIRST_TO_RING + "'s first. Ctrl+C ends the demo.");
        return lines;
    }

    @Override
    public void close() {
        day.close();
        product.close();
        pbx.close();
        storage.close();
    }
}
