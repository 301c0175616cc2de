package org.nezabudka.adapter.web.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.fulfilment.JobPlanning;
import org.nezabudka.application.fulfilment.Sent;
import org.nezabudka.application.order.Ordered;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.schedule.Window;

/** Visits and claims of each kind of holder, in the state that each operation needs; the administrator goes with every crew. */
final class Sending {

    private final Salon salon;
    private final Map<String, Job> jobs = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, OrderId> orders = new HashMap<>();
    final Crew crew;
    final UUID vehicle;

    Sending(Salon salon) {
        this.salon = salon;
        var company = salon.company;
        var sent = new Sent(company);
        var administrator = salon.people.get("administrator").employee();
        crew = sent.crew("Бригада", administrator);
        var van = new Vehicle(new VehicleId(UUID.randomUUID()), "Газель", "А123ВС70", null, true, 0);
        vehicle = company.transactions()
                .run(() -> company.vehicles().save(van))
                .id()
                .value();
        var start = company.clock().instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));
        for (var whose : List.of("own", "foreign")) {
            var manager = salon.people.get(whose.equals("own") ? "manager" : "other manager");
            var client = salon.clients.get(whose);
            var order = new Ordered(company)
                    .order(manager.employee(), client.id(), "1000")
                    .id();
            orders.put(whose, order);
            int hours = whose.equals("own") ? 0 : 6;
            jobs.put(whose + " delivery", planned(order, Sent.delivery(), start.plus(Duration.ofHours(hours))));
            jobs.put(whose + " assembly", planned(order, Sent.assembly(), start.plus(Duration.ofHours(hours + 3L))));
            var claim = sent.claim(order, manager.employee());
            claims.put(whose + " new", claim);
            var other = sent.claim(order, manager.employee());
            var decided =
                    kept(other.accept("Заменить", true, administrator, Sent.NOW).state());
            claims.put(whose + " decided", decided);
            var third = sent.claim(order, manager.employee());
            claims.put(
                    whose + " rejected",
                    kept(third.reject("Эксплуатация", administrator, Sent.NOW).state()));
        }
    }

    private Job planned(OrderId order, JobForm form, Instant start) {
        var window = new Window(start, start.plus(Duration.ofHours(2)));
        return salon.company
                .fulfilment()
                .planning()
                .plan(
                        salon.people.get("administrator"),
                        order,
                        null,
                        form,
                        new JobPlanning.Wish(window, crew.id(), null));
    }

    private Claim kept(Claim claim) {
        return salon.company.transactions().run(() -> salon.company.claims().save(claim));
    }

    private static String whose(Thing thing) {
        return thing == Thing.FOREIGN ? "foreign" : "own";
    }

    Job job(String kind, Thing thing) {
        return jobs.get(whose(thing) + " " + kind);
    }

    Claim claim(String operation, Thing thing) {
        var state = switch (operation) {
            case "closeClaim" -> "decided";
            case "reopenClaim" -> "rejected";
            default -> "new";
        };
        return claims.get(whose(thing) + " " + state);
    }

    UUID order(Thing thing) {
        return orders.get(whose(thing)).value();
    }

    static boolean concerns(Described operation) {
        return List.of("delivery", "assembly", "claim").contains(String.valueOf(operation.object()));
    }

    int expected(Actor.User person, Described operation, Thing thing) {
        var company = salon.company;
        var object = String.valueOf(operation.object());
        var ownership = object.equals("claim")
                ? company.claims().ownership(claim(operation.name(), thing))
                : company.jobs().ownership(job(object, thing));
        if (!person.rights().containsKey(Right.FULFILMENT_VIEW)) return 403;
        if (!may(person, Right.FULFILMENT_VIEW, ownership)) return 404;
        boolean goes = crew.has(person.employee()) && person.rights().containsKey(Right.FULFILMENT_EXECUTE);
        if (operation.rights().contains(Right.FULFILMENT_EXECUTE.key()))
            return goes ? 200 : may(person, Right.FULFILMENT_PLAN, ownership) ? 200 : 409;
        return operation.rights().stream()
                        .map(key -> Right.ofKey(key).orElseThrow())
                        .allMatch(right -> may(person, right, ownership))
                ? 200
                : 403;
    }

    private static boolean may(Actor.User person, Right right, Ownership ownership) {
        return AccessPolicy.decide(person, right, ownership).allowed();
    }
}
