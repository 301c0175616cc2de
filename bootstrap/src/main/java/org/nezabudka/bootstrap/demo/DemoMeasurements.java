package org.nezabudka.bootstrap.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.file.FileUploading;
import org.nezabudka.application.file.Files;
import org.nezabudka.application.measurement.MeasurementKinds;
import org.nezabudka.application.measurement.MeasurementVisits;
import org.nezabudka.application.measurement.Measurements;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.application.schedule.Bookings;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.measurement.ChecklistMark;
import org.nezabudka.domain.measurement.ChosenMaterial;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Dimension;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.Findings;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.MeasurementRules;
import org.nezabudka.domain.measurement.ResultDocument;
import org.nezabudka.domain.measurement.Site;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Subject;

/** A month of measurements, in all states: three weeks of what was, and what is planned for the days to come. */
public final class DemoMeasurements {

    private static final Actor DEMO = new Actor.Machine("demo");
    private static final long SEED = 20_261;
    private static final int DAYS_BEHIND = 21;
    private static final int DAYS_AHEAD = 9;
    private static final Duration TRAVEL = Duration.ofMinutes(30);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 0));
    private static final List<String> OBJECTS = List.of(
            "Кухня угловая, 12 м²",
            "Кухня прямая, 3,2 м",
            "Шкаф-купе в прихожую",
            "Гардеробная 2,4 × 1,8 м",
            "Детская: шкаф и стол",
            "Тумба и пенал в ванную",
            "Гостиная: стенка под телевизор");
    private static final List<String> QUESTIONS = List.of(
            "Какой высоты подоконник?",
            "Стены ровняли после замера?",
            "Есть ли вывод под вытяжку?",
            "Где проходит стояк?");
    private static final List<String> RETURNS =
            List.of("Нет фото розеток за холодильником", "Не хватает размера ниши", "На эскизе не указана вентиляция");

    private final Measurements measurements;
    private final MeasurementKinds kinds;
    private final Bookings bookings;
    private final Files files;
    private final FileUploading uploading;
    private final ClientReading reading;
    private final Clients clients;
    private final StaffDirectory staff;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Dice dice = new Dice(SEED);
    private final List<StoredFile> rooms = new ArrayList<>();
    private final List<StoredFile> plans = new ArrayList<>();

    public DemoMeasurements(
            Measurements measurements,
            MeasurementKinds kinds,
            Bookings bookings,
            Files files,
            FileUploading uploading,
            ClientReading reading,
            Clients clients,
            StaffDirectory staff,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.measurements = measurements;
        this.kinds = kinds;
        this.bookings = bookings;
        this.files = files;
        this.uploading = uploading;
        this.reading = reading;
        this.clients = clients;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /** Fills the month; nothing happens where those of the salon do not work any more. */
    public void begin() {
        var people = staff.employees(StaffQuery.everybody()).stream()
                .filter(row -> row.works() && row.login() != null)
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.login()),
                        row -> new EmployeeId(java.util.UUID.fromString(row.id()))));
        if (!people.keySet().containsAll(Set.of("zamer", "bykov", "karpov", "petrova", "orlov"))) return;
        var known = known(people);
        if (known.isEmpty()) return;
        var kind = transactions.run(kinds::all).stream()
                .filter(MeasurementKind::active)
                .toList();
        if (kind.isEmpty()) return;
        pictures(one(people, "zamer"));
        transactions.run(() -> fill(people, known, kind));
    }

    private static EmployeeId one(Map<String, EmployeeId> people, String login) {
        return Objects.requireNonNull(people.get(login), login);
    }

    /** Clients of the managers one can sign in as, with an address to go to. */
    private List<Client> known(Map<String, EmployeeId> people) {
        var managers =
                Set.of(one(people, "petrova").toString(), one(people, "orlov").toString());
        return reading.page(DEMO, ClientQuery.all(), PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(row -> row.managerId() != null && managers.contains(row.managerId()))
                .map(row -> clients.find(new ClientId(java.util.UUID.fromString(row.id())))
                        .orElseThrow())
                .filter(client -> !client.facts().addresses().isEmpty())
                .toList();
    }

    /** Sent once; every measurement shows them under its own names. */
    private void pictures(EmployeeId by) {
        var actor = new Actor.User(by, "demo", Set.of(), Map.of(), null);
        for (int i = 0; i < 4; i++) rooms.add(sent(actor, "Комната.png", DemoPictures.room(i)));
        plans.add(sent(actor, "Эскиз.png", DemoPictures.plan(3120, 2640)));
        plans.add(sent(actor, "Эскиз.png", DemoPictures.plan(4050, 1980)));
    }

    private StoredFile sent(Actor.User actor, String name, byte[] bytes) {
        try (var upload =
                uploading.receive(actor, name, new ByteArrayInputStream(bytes), OptionalLong.of(bytes.length))) {
            return uploading.store(actor, upload);
        }
    }

    private void fill(Map<String, EmployeeId> people, List<Client> known, List<MeasurementKind> kind) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var measurers = List.of(one(people, "zamer"), one(people, "bykov"), one(people, "karpov"));
        for (var day = today.minusDays(DAYS_BEHIND); !day.isAfter(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            if (OfficeHours.isSunday(day)) continue;
            for (var measurer : measurers) day(day, today, measurer, known, kind);
        }
        for (int i = 0; i < 4; i++) {
            var client = dice.one(known);
            measurements.save(given(client, dice.one(kind), clock.instant().minus(Duration.ofHours(2 + 9L * i))));
        }
    }

    private void day(
            LocalDate day, LocalDate today, EmployeeId measurer, List<Client> known, List<MeasurementKind> kind) {
        for (var time : TIMES) {
            if (!dice.chance(day.isAfter(today) ? 40 : 55)) continue;
            var start = day.atTime(time).atZone(zone).toInstant();
            var chosen = dice.one(kind);
            var before = start.minus(Duration.ofHours(dice.between(20, 90)));
            var lately = clock.instant().minus(Duration.ofHours(dice.between(1, 40)));
            var given = given(dice.one(known), chosen, before.isBefore(lately) ? before : lately);
            var end = start.plus(chosen.duration());
            var booking = new BookingId(dice.idAt(given.createdAt()));
            bookings.save(new Booking(
                    booking,
                    ResourceId.of(measurer),
                    new Window(start, end),
                    TRAVEL,
                    new Booking.State.Booked(
                            new Purpose(MeasurementVisits.PURPOSE, given.id().value()), null)));
            var planned =
                    given.plan(measurer, start, end, booking, given.createdAt()).state();
            // Files are kept for what is stored.
            var stored = measurements.save(planned);
            var after = lived(stored, measurer, start, end);
            if (!after.equals(stored)) measurements.save(after);
        }
    }

    private Measurement given(Client client, MeasurementKind kind, Instant at) {
        var manager = client.responsibleManager().orElseThrow();
        var site = new Site(
                client.facts().addresses().getFirst(),
                null,
                dice.chance(40) ? "Парковка во дворе, позвонить за 20 минут" : null,
                null,
                null);
        var task = new Task(
                client.id(),
                kind.id(),
                site,
                dice.one(OBJECTS),
                "Стены на трёх высотах, ниши, выводы воды и электрики",
                dice.chance(60) ? "Фасады МДФ, столешницы, ручки" : null,
                dice.chance(30) ? "Клиент хочет светлые фасады без ручек" : null,
                null,
                dice.chance(12) ? Priority.HIGH : Priority.NORMAL,
                List.of());
        return Measurement.give(
                        new MeasurementId(dice.idAt(at)),
                        measurements.nextNumber(),
                        manager,
                        task,
                        kind.requirements(),
                        null,
                        at)
                .state();
    }

    /** As far as it has come by now. */
    private Measurement lived(Measurement planned, EmployeeId measurer, Instant start, Instant end) {
        var now = clock.instant();
        if (start.isAfter(now)) return ahead(planned, measurer, now);
        int fate = dice.below(100);
        if (fate < 6)
            return planned.cancel(planned.assigner(), "Клиент перенёс ремонт", start.minusSeconds(3600))
                    .state();
        // Some were never begun, and are overdue now.
        if (fate < 10) return planned.seenBy(measurer, start.minusSeconds(7200)).state();
        var begun = planned.start(measurer, start).state();
        if (end.isAfter(now)) return begun;
        var complete = complete(begun, measurer, start);
        var submitted = complete.submit(measurer, MeasurementRules.USUAL, end).state();
        boolean fresh = end.isAfter(now.minus(Duration.ofDays(2)));
        if (fresh && fate < 55) return submitted;
        var judged = end.plus(Duration.ofHours(dice.between(1, 20)));
        if (judged.isAfter(now)) return submitted;
        if (fate < 18)
            return submitted
                    .sendBack(submitted.assigner(), dice.one(RETURNS), null, MeasurementRules.USUAL, judged)
                    .state();
        if (fate < 24 && end.isAfter(now.minus(Duration.ofDays(4))))
            return submitted
                    .ask(
                            submitted.assigner(),
                            new Clarification.Question(dice.one(QUESTIONS), null, List.of()),
                            judged.plus(Duration.ofDays(2)),
                            judged)
                    .state();
        var seen = new HashSet<>(submitted.toBeViewed());
        return submitted.accept(submitted.assigner(), seen, judged).state();
    }

    private Measurement ahead(Measurement planned, EmployeeId measurer, Instant now) {
        return dice.chance(70) && planned.createdAt().isBefore(now)
                ? planned.seenBy(measurer, now.minusSeconds(600)).state()
                : planned;
    }

    private Measurement complete(Measurement begun, EmployeeId measurer, Instant at) {
        var demands = begun.requirements();
        var marks = demands.checklist().stream()
                .map(item -> new ChecklistMark(
                        item.name(),
                        dice.chance(15) ? ChecklistMark.Answer.ATTENTION : ChecklistMark.Answer.DONE,
                        dice.chance(15) ? "Отклонение 8 мм" : null))
                .toList();
        int wide = dice.between(24, 42) * 100 + dice.between(0, 99);
        var found = new Findings(
                marks,
                List.of(
                        new Dimension("Стена А, низ", wide, null),
                        new Dimension("Стена А, верх", wide + dice.between(-9, 9), null),
                        new Dimension("Стена Б", dice.between(16, 30) * 100, null),
                        new Dimension("Высота до потолка", dice.between(255, 285) * 10, "у окна")),
                List.of(new ChosenMaterial("Фасад", "МДФ эмаль", dice.chance(50) ? "белый" : "серый", null)),
                null);
        var measurement = begun.write(measurer, found).state();
        for (var demand : demands.documents())
            for (int i = 0; i < demand.atLeast(); i++) {
                var like = demand.kind() == DocumentKind.PHOTO ? dice.one(rooms) : dice.one(plans);
                var file = kept(like, measurement, measurer, at.plusSeconds(600L + i));
                measurement = measurement
                        .add(measurer, new ResultDocument(file, demand.kind(), null))
                        .state();
            }
        return measurement;
    }

    private FileId kept(StoredFile like, Measurement measurement, EmployeeId by, Instant at) {
        var owner = new Subject(Subject.Kind.MEASUREMENT, measurement.id().value());
        var number = files.of(owner).size() + 1;
        var attachment = new Attachment(owner, "result", number, by, at);
        var file = new StoredFile(
                new FileId(dice.idAt(at)),
                like.name(),
                like.type(),
                like.content(),
                like.length(),
                like.pixels(),
                by,
                at,
                attachment,
                null,
                0);
        files.save(file);
        return file.id();
    }
}
