package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Address;

/** Visits and claims for tests. */
final class AJob {

    static final EmployeeId DISPATCHER = new EmployeeId(new UUID(0, 1));
    static final EmployeeId FITTER = new EmployeeId(new UUID(0, 2));
    static final OrderId ORDER = new OrderId(new UUID(0, 3));
    static final FileId PICTURE = new FileId(new UUID(0, 4));
    static final FileId SIGNATURE = new FileId(new UUID(0, 5));
    static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Window MORNING =
            new Window(Instant.parse("2026-09-02T06:00:00Z"), Instant.parse("2026-09-02T09:00:00Z"));
    static final Window AFTERNOON =
            new Window(Instant.parse("2026-09-02T10:00:00Z"), Instant.parse("2026-09-02T13:00:00Z"));
    static final Address HOME =
            new Address(null, null, "Томск", "Ленина", "5", "12", "1", 7, true, "12К", null, null, null);

    private AJob() {}

    static JobForm form(JobForm.Work work) {
        return new JobForm(HOME, "Иванова", null, "домофон 12", null, null, null, work, null);
    }

    static JobForm toDeliver() {
        return form(new JobForm.Work.Delivery(true, true, 14));
    }

    static JobForm toAssemble() {
        return form(new JobForm.Work.Assembly("Кухня", "Плинтус"));
    }

    static Dispatch dispatch(Window window, boolean withVehicle) {
        return new Dispatch(
                window,
                new CrewId(new UUID(0, 6)),
                new BookingId(new UUID(0, 7)),
                withVehicle ? new VehicleId(new UUID(0, 8)) : null,
                withVehicle ? new BookingId(new UUID(0, 9)) : null);
    }

    static Job delivery() {
        return planned(toDeliver(), dispatch(MORNING, true), null);
    }

    static Job assembly() {
        return planned(toAssemble(), dispatch(MORNING, false), null);
    }

    static Job planned(JobForm form, Dispatch dispatch, @Nullable ClaimId claim) {
        return Job.plan(new JobId(new UUID(1, 1)), new Job.Origin(1, ORDER, claim, DISPATCHER, NOW), form, dispatch)
                .state();
    }

    static Act act() {
        return new Act(List.of(PICTURE), SIGNATURE, "Иванова А. П.", "Собрано", null, null);
    }

    static ClaimForm complaint() {
        return new ClaimForm(1, null, null, "Скол на фасаде", "клиент", null, null, TODAY.plusDays(10));
    }

    static Claim claim() {
        return Claim.raise(new ClaimId(new UUID(1, 2)), new Claim.Origin(7, ORDER, DISPATCHER, NOW), complaint())
                .state();
    }
}
