package org.nezabudka.application.fulfilment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewChangedMeanwhile;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleChangedMeanwhile;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;

/** Crews and vehicles; kept by whoever keeps the schedules, read by everybody who sees visits. */
public final class CrewKeeping {

    private final Crews crews;
    private final Vehicles vehicles;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    CrewKeeping(FulfilmentUseCases.Stores stores, Employees employees, FulfilmentUseCases.Tools tools) {
        this.crews = stores.crews();
        this.vehicles = stores.vehicles();
        this.employees = employees;
        this.audit = tools.audit();
        this.live = tools.live();
        this.transactions = tools.transactions();
        this.ids = tools.ids();
    }

    /** A crew with the names of its people, in their order. */
    public record Manned(Crew crew, List<Member> members) {
        public Manned {
            members = List.copyOf(members);
        }
    }

    /**
     * Somebody of a crew.
     *
     * @param works whoever left stays in the crew until it is changed, so that nobody goes missing unnoticed
     */
    public record Member(EmployeeId id, String name, boolean works) {}

    public List<Manned> crews(Actor actor) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        return transactions.run(() -> crews.all().stream().map(this::manned).toList());
    }

    private Manned manned(Crew crew) {
        return new Manned(
                crew,
                crew.members().stream()
                        .map(this::member)
                        .sorted(Comparator.comparing(Member::name))
                        .toList());
    }

    private Member member(EmployeeId id) {
        return employees
                .find(id)
                .map(one -> new Member(id, one.displayName(), one.works()))
                .orElseGet(() -> new Member(id, "", false));
    }

    public List<Vehicle> vehicles(Actor actor) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        return transactions.run(vehicles::all);
    }

    /**
     * @param wanted its id and version are not looked at
     * @throws EmployeeIsDismissed if one of its people no longer works here
     */
    public Manned add(Actor actor, Crew wanted) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> store(
                actor, null, new Crew(new CrewId(ids.next()), wanted.name(), wanted.members(), wanted.active(), 0)));
    }

    /** @throws EmployeeIsDismissed if somebody is added who no longer works here; who is in it already may stay */
    public Manned change(Actor actor, Crew wanted) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            var before = crews.get(wanted.id());
            if (before.version() != wanted.version()) throw new CrewChangedMeanwhile(wanted.id());
            return store(actor, before, wanted);
        });
    }

    private Manned store(Actor actor, @Nullable Crew before, Crew crew) {
        for (var member : crew.members()) {
            if (before != null && before.has(member)) continue;
            var employee = employees.get(member);
            if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
        }
        var saved = crews.save(crew);
        audit.done(
                actor,
                before == null ? "crew-added" : "crew-changed",
                "crew",
                saved.id().toString(),
                new Differences()
                        .field("name", before == null ? null : before.name(), saved.name())
                        .field("members", before == null ? null : names(before), names(saved))
                        .field("active", before == null ? null : before.active(), saved.active())
                        .changes());
        live.publish(LiveEvent.everybody("crews.changed", saved.id().toString()));
        return manned(saved);
    }

    private String names(Crew crew) {
        return manned(crew).members().stream().map(Member::name).collect(Collectors.joining(", "));
    }

    /** @param wanted its id and version are not looked at */
    public Vehicle add(Actor actor, Vehicle wanted) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> store(
                actor,
                null,
                new Vehicle(
                        new VehicleId(ids.next()),
                        wanted.name(),
                        wanted.plate(),
                        wanted.capacity(),
                        wanted.active(),
                        0)));
    }

    public Vehicle change(Actor actor, Vehicle wanted) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            var before = vehicles.get(wanted.id());
            if (before.version() != wanted.version()) throw new VehicleChangedMeanwhile(wanted.id());
            return store(actor, before, wanted);
        });
    }

    private Vehicle store(Actor actor, @Nullable Vehicle before, Vehicle vehicle) {
        var saved = vehicles.save(vehicle);
        audit.done(
                actor,
                before == null ? "vehicle-added" : "vehicle-changed",
                "vehicle",
                saved.id().toString(),
                new Differences()
                        .field("name", before == null ? null : before.name(), saved.name())
                        .field("plate", before == null ? null : before.plate(), saved.plate())
                        .field("capacity", before == null ? null : before.capacity(), saved.capacity())
                        .field("active", before == null ? null : before.active(), saved.active())
                        .changes());
        live.publish(LiveEvent.everybody("vehicles.changed", saved.id().toString()));
        return saved;
    }
}
