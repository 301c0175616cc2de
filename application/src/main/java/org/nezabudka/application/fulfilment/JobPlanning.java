package org.nezabudka.application.fulfilment;

import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimStep;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.CrewNotOffered;
import org.nezabudka.domain.fulfilment.Dispatch;
import org.nezabudka.domain.fulfilment.InvalidFulfilment;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobStep;
import org.nezabudka.domain.fulfilment.NothingToSendFor;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.fulfilment.VehicleNotOffered;
import org.nezabudka.domain.fulfilment.VisitOfAnotherOrder;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.OtherCurrency;

/** Planning deliveries and assemblies: a visit and the windows of its crew and vehicle are stored together, or not at all. */
public final class JobPlanning {

    /** What windows are booked for. */
    public static final String PURPOSE = "job";

    private final Jobs jobs;
    private final Crews crews;
    private final Vehicles vehicles;
    private final Orders orders;
    private final BookingDesk desk;
    private final FulfilmentAccess access;
    private final FulfilmentRecords records;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    JobPlanning(
            FulfilmentUseCases.Stores stores,
            FulfilmentUseCases.Surroundings around,
            FulfilmentAccess access,
            FulfilmentRecords records,
            FulfilmentUseCases.Tools tools) {
        this.jobs = stores.jobs();
        this.crews = stores.crews();
        this.vehicles = stores.vehicles();
        this.orders = around.orders();
        this.desk = around.desk();
        this.access = access;
        this.records = records;
        this.transactions = tools.transactions();
        this.ids = tools.ids();
        this.clock = tools.clock();
    }

    /** Who shall go when. */
    public record Wish(Window window, CrewId crew, @Nullable VehicleId vehicle) {}

    /**
     * Plans a visit.
     *
     * @param claim what it shall put right; {@code null}: it belongs to the order itself
     * @throws org.nezabudka.domain.schedule.SlotTaken if crew or vehicle are somewhere else then; it tells what is free that day
     * @throws NothingToSendFor if the order was cancelled, or is done and no claim asks for it
     */
    public Job plan(Actor actor, OrderId id, @Nullable ClaimId claim, JobForm form, Wish wish) {
        return transactions.run(() -> {
            var order = access.forOrder(actor, id);
            demandReason(actor, order, claim);
            demandCurrency(order, form);
            var job = new JobId(ids.next());
            var dispatch = book(actor, job, form.kind(), wish, null);
            var origin =
                    new Job.Origin(jobs.nextNumber(), id, claim, actor.person().orElse(null), clock.instant());
            return records.store(actor, Job.plan(job, origin, form, dispatch));
        });
    }

    private void demandReason(Actor actor, Order order, @Nullable ClaimId claim) {
        if (order.isCancelled()) throw new NothingToSendFor(order.stage());
        if (claim == null) {
            if (order.stage() == Stage.DONE) throw new NothingToSendFor(order.stage());
            return;
        }
        var found = access.visible(actor, claim);
        if (!found.origin().order().equals(order.id())) throw new VisitOfAnotherOrder();
        found.demandPossible(ClaimStep.CHANGE);
    }

    private static void demandCurrency(Order order, JobForm form) {
        demandCurrency(order, form.cost());
        demandCurrency(order, form.collect());
    }

    static void demandCurrency(Order order, @Nullable Money money) {
        if (money != null && !money.currency().equals(order.currency()))
            throw new OtherCurrency(order.currency(), money.currency());
    }

    /**
     * Changes what is to be done there.
     *
     * @param keepPhone whether the number stays as it is, for whoever cannot see it
     */
    public Job change(Actor actor, JobId id, int version, JobForm form, boolean keepPhone) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            var before = opened.job();
            demandCurrency(orders.get(before.origin().order()), form);
            return records.store(opened.actor(), before.change(kept(actor, before, form, keepPhone)));
        });
    }

    /** Whoever cannot see the number or what it costs says nothing of it. */
    private JobForm kept(Actor actor, Job job, JobForm form, boolean keepPhone) {
        boolean keepCost = form.cost() == null && !access.may(actor, Right.ORDERS_FINANCE, job);
        if (!keepPhone && !keepCost) return form;
        var before = job.form();
        return new JobForm(
                form.address(),
                form.contact(),
                keepPhone ? before.phone() : form.phone(),
                form.access(),
                form.wish(),
                keepCost ? before.cost() : form.cost(),
                form.collect(),
                form.work(),
                form.note());
    }

    /** Sends others, or at another time; throws as {@link #plan}. */
    public Job replan(Actor actor, JobId id, int version, Wish wish) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            var job = opened.job();
            job.demandPossible(JobStep.PLAN);
            var dispatch = book(opened.actor(), id, job.kind(), wish, job.dispatch());
            return records.store(opened.actor(), job.replan(dispatch));
        });
    }

    /** Calls the visit off; the windows are free again. */
    public Job cancel(Actor actor, JobId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            var change = opened.job().cancel(reason, actor.person().orElse(null), clock.instant());
            release(desk, opened.job(), clock);
            return records.store(opened.actor(), change);
        });
    }

    /** Of what will not be: windows that have passed stay, for the crew was there. */
    static void release(BookingDesk desk, Job job, InstantSource clock) {
        var dispatch = job.dispatch();
        if (!dispatch.window().until().isAfter(clock.instant())) return;
        desk.release(dispatch.crewBooking());
        var vehicle = dispatch.vehicleBooking();
        if (vehicle != null) desk.release(vehicle);
    }

    /** Crews first, always: two who plan at once then never wait for each other crosswise. */
    private Dispatch book(Actor actor, JobId job, JobKind kind, Wish wish, @Nullable Dispatch before) {
        if (kind == JobKind.ASSEMBLY && wish.vehicle() != null)
            throw new InvalidFulfilment("vehicleId", "vehicle-for-assembly");
        var crew = crews.get(wish.crew());
        if (!crew.active()) throw new CrewNotOffered(crew.name());
        var purpose = new Purpose(PURPOSE, job.value());
        var crewBooking = book(
                actor,
                new ResourceId(ResourceId.Kind.CREW, crew.id().value()),
                wish.window(),
                purpose,
                before == null ? null : before.crewBooking());
        return new Dispatch(
                wish.window(), crew.id(), crewBooking, wish.vehicle(), vehicle(actor, wish, purpose, before));
    }

    private @Nullable BookingId vehicle(Actor actor, Wish wish, Purpose purpose, @Nullable Dispatch before) {
        var booked = before == null ? null : before.vehicleBooking();
        if (wish.vehicle() == null) {
            if (booked != null) desk.release(booked);
            return null;
        }
        var vehicle = vehicles.get(wish.vehicle());
        if (!vehicle.active()) throw new VehicleNotOffered(vehicle.name());
        var resource = new ResourceId(ResourceId.Kind.VEHICLE, vehicle.id().value());
        return book(actor, resource, wish.window(), purpose, booked);
    }

    private BookingId book(
            Actor actor, ResourceId resource, Window window, Purpose purpose, @Nullable BookingId before) {
        var wanted = new BookingDesk.Wish(resource, window, desk.travelIn(null), null);
        return Objects.requireNonNull(
                        before == null ? desk.book(actor, wanted, purpose, null) : desk.move(actor, before, wanted))
                .id();
    }
}
