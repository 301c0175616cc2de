package org.nezabudka.bootstrap.demo;

import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.file.FileUploading;
import org.nezabudka.application.file.Files;
import org.nezabudka.application.fulfilment.Claims;
import org.nezabudka.application.fulfilment.Crews;
import org.nezabudka.application.fulfilment.JobPlanning;
import org.nezabudka.application.fulfilment.Jobs;
import org.nezabudka.application.fulfilment.Vehicles;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.application.schedule.Bookings;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.file.Attachment;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.StoredFile;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.Dispatch;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Subject;

/** Deliveries and assemblies of what was sold, with signed acts, and what clients complained of afterwards. */
public final class DemoVisits {

    private static final long SEED = 20_263;
    private static final Duration TRAVEL = Duration.ofMinutes(30);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 30), LocalTime.of(12, 30), LocalTime.of(15, 30));

    private final Stores stores;
    private final FileUploading uploading;
    private final StaffDirectory staff;
    private final DemoHistory history;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Dice dice = new Dice(SEED);
    private final Map<UUID, Set<Instant>> taken = new HashMap<>();
    private final List<StoredFile> papers = new ArrayList<>();

    /** Where it is kept. */
    public record Stores(
            Jobs jobs, Claims claims, Crews crews, Vehicles vehicles, Orders orders, Bookings bookings, Files files) {}

    public DemoVisits(
            Stores stores,
            FileUploading uploading,
            StaffDirectory staff,
            DemoHistory history,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.stores = stores;
        this.uploading = uploading;
        this.staff = staff;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /** Fills the year; nothing happens where those of the salon do not work any more. */
    public void begin(List<OrderId> sold) {
        var people = staff.employees(StaffQuery.everybody()).stream()
                .filter(row -> row.works() && row.login() != null)
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.login()), row -> new EmployeeId(UUID.fromString(row.id()))));
        var planner = people.get("chernova");
        var worker = people.get("klimov");
        if (planner == null || worker == null) return;
        papers.add(sent(worker, "Подпись клиента.png", DemoPictures.signature()));
        papers.add(sent(worker, "Фото.png", DemoPictures.room(1)));
        transactions.run(() -> {
            var finished = new ArrayList<Job>();
            for (var id : sold) visits(stores.orders().get(id), planner, worker, finished);
            var tomorrow = clock.instant().atZone(zone).toLocalDate().plusDays(1);
            var complaints = new DemoComplaints(stores.claims(), stores.orders(), staff, history, clock, zone);
            complaints
                    .about(finished, planner)
                    .forEach((claim, order) -> planned(order, JobKind.ASSEMBLY, tomorrow, false, planner, claim));
        });
    }

    private StoredFile sent(EmployeeId by, String name, byte[] bytes) {
        var actor = new Actor.User(by, "demo", Set.of(), Map.of(), null);
        try (var upload =
                uploading.receive(actor, name, new ByteArrayInputStream(bytes), OptionalLong.of(bytes.length))) {
            return uploading.store(actor, upload);
        }
    }

    private void visits(Order order, EmployeeId planner, EmployeeId worker, List<Job> finished) {
        if (order.form().address() == null) return;
        var today = clock.instant().atZone(zone).toLocalDate();
        switch (order.stage()) {
            case DONE -> {
                var wanted = order.origin().date().plusDays(dice.between(42, 55));
                var delivered = done(order, JobKind.DELIVERY, wanted, planner, worker);
                finished.add(done(order, JobKind.ASSEMBLY, day(delivered).plusDays(2), planner, worker));
            }
            case ASSEMBLY -> {
                done(order, JobKind.DELIVERY, today.minusDays(dice.between(4, 9)), planner, worker);
                if (dice.chance(75))
                    ahead(order, JobKind.ASSEMBLY, today.plusDays(dice.between(0, 4)), planner, worker);
            }
            case DELIVERY -> {
                if (dice.chance(70)) {
                    ahead(order, JobKind.DELIVERY, today.plusDays(dice.between(0, 2)), planner, worker);
                    ahead(order, JobKind.ASSEMBLY, today.plusDays(dice.between(3, 4)), planner, worker);
                } else if (dice.chance(50)) failed(order, today.minusDays(2), planner, worker);
            }
            // What is nearly made already has its day.
            case PRODUCTION -> {
                if (dice.chance(60))
                    ahead(order, JobKind.DELIVERY, today.plusDays(dice.between(1, 6)), planner, worker);
            }
            default -> {}
        }
    }

    private LocalDate day(Job job) {
        return job.dispatch().window().from().atZone(zone).toLocalDate();
    }

    private Job done(Order order, JobKind kind, LocalDate wanted, EmployeeId planner, EmployeeId worker) {
        var last = clock.instant().atZone(zone).toLocalDate().minusDays(1);
        var planned = planned(order, kind, wanted.isAfter(last) ? last : wanted, true, planner, null);
        return completed(left(planned, worker), worker);
    }

    private Job left(Job planned, EmployeeId worker) {
        var at = planned.dispatch().window().from().minus(TRAVEL);
        return stores.jobs().save(history.ofVisit(worker, at, planned.depart(worker, at)));
    }

    private Job completed(Job there, EmployeeId worker) {
        var end = there.dispatch().window().until();
        var files = new ArrayList<FileId>();
        for (var paper : papers) files.add(kept(paper, there, worker, end));
        var act = new Act(
                files.subList(1, files.size()),
                files.getFirst(),
                "Клиент",
                there.form().work().kind() == JobKind.DELIVERY
                        ? "Доставлено и поднято, упаковка цела"
                        : "Собрано и установлено по проекту",
                dice.chance(20) ? "Просили позвонить про уход за фасадами" : null,
                null);
        return stores.jobs().save(history.ofVisit(worker, end, there.complete(act, worker, end)));
    }

    private void failed(Order order, LocalDate wanted, EmployeeId planner, EmployeeId worker) {
        var planned = planned(order, JobKind.DELIVERY, wanted, true, planner, null);
        var end = planned.dispatch().window().until();
        var failed = planned.fail("Клиента не было дома, на звонки не ответил", worker, end);
        stores.jobs().save(history.ofVisit(worker, end, failed));
    }

    /** Planned for that day; today's are as far as they would be by now. */
    private void ahead(Order order, JobKind kind, LocalDate wanted, EmployeeId planner, EmployeeId worker) {
        var planned = planned(order, kind, wanted, false, planner, null);
        var window = planned.dispatch().window();
        if (window.from().minus(TRAVEL).isAfter(clock.instant())) return;
        var left = left(planned, worker);
        if (window.until().isBefore(clock.instant())) completed(left, worker);
    }

    private Job planned(
            Order order, JobKind kind, LocalDate wanted, boolean past, EmployeeId planner, @Nullable ClaimId claim) {
        var crews = stores.crews().all().stream().filter(Crew::active).toList();
        // Deliveries are the first crew's, with its lorry; whatever is put together, either's.
        var crew = kind == JobKind.DELIVERY || dice.chance(40) ? crews.getFirst() : crews.getLast();
        var vehicle = kind == JobKind.DELIVERY ? stores.vehicles().all().getFirst() : null;
        var window = free(crew, vehicle, wanted, past);
        var before = window.from().minus(Duration.ofDays(dice.between(1, 5)));
        var at = before.isBefore(clock.instant()) ? before : clock.instant().minus(Duration.ofHours(3));
        var id = new JobId(dice.idAt(at));
        var crewBooking = booked(new ResourceId(ResourceId.Kind.CREW, crew.id().value()), window, id, at);
        var vehicleBooking = vehicle == null
                ? null
                : booked(new ResourceId(ResourceId.Kind.VEHICLE, vehicle.id().value()), window, id, at);
        var dispatch =
                new Dispatch(window, crew.id(), crewBooking, vehicle == null ? null : vehicle.id(), vehicleBooking);
        var origin = new Job.Origin(stores.jobs().nextNumber(), order.id(), claim, planner, at);
        return stores.jobs().save(history.ofVisit(planner, at, Job.plan(id, origin, form(order, kind), dispatch)));
    }

    private JobForm form(Order order, JobKind kind) {
        var work = kind == JobKind.DELIVERY
                ? new JobForm.Work.Delivery(true, true, dice.between(6, 40))
                : new JobForm.Work.Assembly(
                        "Собрать и установить по проекту, подключить подсветку", "Крепёж, герметик");
        return new JobForm(
                java.util.Objects.requireNonNull(order.form().address()),
                null,
                null,
                dice.chance(40) ? "Грузовой лифт до 18:00, пропуск на охране" : null,
                null,
                new Money(dice.between(25, 90) * 10_000L, order.currency()),
                null,
                work,
                null);
    }

    /** The first window that day or later at which nobody is somewhere else; that day or before where it has to be over by now. */
    private Window free(Crew crew, @Nullable Vehicle vehicle, LocalDate wanted, boolean past) {
        for (var day = wanted; ; day = past ? day.minusDays(1) : day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) continue;
            for (var time : TIMES) {
                var from = day.atTime(time).atZone(zone).toInstant();
                if (taken(crew.id().value()).contains(from)) continue;
                if (vehicle != null && taken(vehicle.id().value()).contains(from)) continue;
                taken(crew.id().value()).add(from);
                if (vehicle != null) taken(vehicle.id().value()).add(from);
                return new Window(from, from.plus(Duration.ofHours(2)));
            }
        }
    }

    private Set<Instant> taken(UUID whose) {
        return taken.computeIfAbsent(whose, any -> new HashSet<>());
    }

    private BookingId booked(ResourceId resource, Window window, JobId job, Instant at) {
        var id = new BookingId(dice.idAt(at));
        var purpose = new Purpose(JobPlanning.PURPOSE, job.value());
        stores.bookings().save(new Booking(id, resource, window, TRAVEL, new Booking.State.Booked(purpose, null)));
        return id;
    }

    private FileId kept(StoredFile like, Job job, EmployeeId by, Instant at) {
        var owner = new Subject(Subject.Kind.JOB, job.id().value());
        var attachment = new Attachment(owner, "act", stores.files().of(owner).size() + 1, by, at);
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
        stores.files().save(file);
        return file.id();
    }
}
