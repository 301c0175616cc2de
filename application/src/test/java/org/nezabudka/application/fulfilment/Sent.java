package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.World;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.Dispatch;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Address;

/** Puts crews, visits and claims into a world past the use cases. */
public final class Sent {

    public static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");
    public static final Address HOME =
            new Address(null, null, "Томск", "Ленина", "5", "12", "1", 7, true, "12К", null, null, null);

    private final World world;

    public Sent(World world) {
        this.world = world;
    }

    public Crew crew(String name, EmployeeId... members) {
        return world.transactions()
                .run(() -> world.crews().save(new Crew(new CrewId(UUID.randomUUID()), name, Set.of(members), true, 0)));
    }

    public static JobForm delivery() {
        return form(new JobForm.Work.Delivery(true, false, 12));
    }

    public static JobForm assembly() {
        return form(new JobForm.Work.Assembly("Кухня", "Плинтус"));
    }

    private static JobForm form(JobForm.Work work) {
        return new JobForm(HOME, "Иванова", null, "домофон", null, null, null, work, null);
    }

    /** Past the calendar: nothing is booked for it. */
    public Job job(OrderId order, Crew crew, JobForm form, Instant start, @Nullable ClaimId claim) {
        return world.transactions().run(() -> {
            var dispatch = new Dispatch(
                    new Window(start, start.plusSeconds(7200)),
                    crew.id(),
                    new BookingId(UUID.randomUUID()),
                    null,
                    null);
            var origin = new Job.Origin(world.jobs().nextNumber(), order, claim, null, NOW);
            return world.jobs()
                    .save(Job.plan(new JobId(UUID.randomUUID()), origin, form, dispatch)
                            .state());
        });
    }

    public Claim claim(OrderId order, @Nullable EmployeeId by) {
        return world.transactions().run(() -> {
            var origin = new Claim.Origin(world.claims().nextNumber(), order, by, NOW);
            var form = new ClaimForm(null, null, null, "Скол на фасаде", null, null, null, null);
            return world.claims()
                    .save(Claim.raise(new ClaimId(UUID.randomUUID()), origin, form)
                            .state());
        });
    }
}
