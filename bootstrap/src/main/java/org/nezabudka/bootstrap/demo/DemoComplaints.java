package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nezabudka.application.fulfilment.Claims;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Money;

/** What clients complained of after a visit, and what became of it. */
final class DemoComplaints {

    private static final long SEED = 20_264;
    private static final int CLAIMS = 10;

    /** @param login of somebody of the department that has to answer for it */
    private record Complaint(String what, String cause, String login) {}

    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint("Скол на фасаде нижнего ящика", "transport", "klimov"),
            new Complaint("Не закрывается дверца верхнего шкафа", "assembly", "klimov"),
            new Complaint("Не привезли две ручки и заглушки", "incomplete", "chernova"),
            new Complaint("Цоколь короче на 12 мм", "measurement", "zamer"),
            new Complaint("Разошлась кромка столешницы у мойки", "production", "sokolov"));

    private final Claims claims;
    private final Orders orders;
    private final StaffDirectory staff;
    private final DemoHistory history;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Dice dice = new Dice(SEED);

    DemoComplaints(
            Claims claims, Orders orders, StaffDirectory staff, DemoHistory history, InstantSource clock, ZoneId zone) {
        this.claims = claims;
        this.orders = orders;
        this.staff = staff;
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The latest visits are complained of most lately.
     *
     * @return claims for which somebody has to go there again, with their orders
     */
    Map<ClaimId, Order> about(List<Job> finished, EmployeeId planner) {
        var repairs = new LinkedHashMap<ClaimId, Order>();
        var departments = staff.employees(StaffQuery.everybody()).stream()
                .filter(row -> row.login() != null && row.departmentId() != null)
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.login()),
                        row -> new DepartmentId(UUID.fromString(String.valueOf(row.departmentId())))));
        int first = Math.max(0, finished.size() - CLAIMS);
        for (int i = first; i < finished.size(); i++) {
            var job = finished.get(i);
            var complaint = COMPLAINTS.get(i % COMPLAINTS.size());
            var at = job.dispatch().window().until().plus(Duration.ofDays(dice.between(3, 12)));
            if (at.isAfter(clock.instant())) at = clock.instant().minus(Duration.ofHours(5));
            var form = new ClaimForm(
                    1,
                    job.id(),
                    new EntryCode(complaint.cause()),
                    complaint.what(),
                    "Клиент",
                    departments.get(complaint.login()),
                    dice.chance(50)
                            ? new Money(
                                    dice.between(10, 80) * 10_000L, order(job).currency())
                            : null,
                    deadline(i - first, at));
            var origin = new Claim.Origin(claims.nextNumber(), job.origin().order(), planner, at);
            var raised = Claim.raise(new ClaimId(dice.idAt(at)), origin, form);
            var claim = claims.save(history.ofClaim(planner, at, raised));
            if (lived(claim, i - first, planner, at)) repairs.put(claim.id(), order(job));
        }
        return repairs;
    }

    /** What is still open has mostly some days left. */
    private LocalDate deadline(int which, Instant at) {
        boolean open = which % 5 != 0 && which % 5 != 2;
        if (!open) return at.atZone(zone).toLocalDate().plusDays(10);
        return clock.instant().atZone(zone).toLocalDate().plusDays(dice.chance(30) ? -2 : dice.between(1, 9));
    }

    private Order order(Job job) {
        return orders.get(job.origin().order());
    }

    /**
     * As far as it has come; an order that is done has no open claim except such as came up afterwards.
     *
     * @return whether somebody has to go there again
     */
    private boolean lived(Claim claim, int which, EmployeeId planner, Instant at) {
        var next = at.plus(Duration.ofHours(20));
        var now = next.isBefore(clock.instant()) ? next : clock.instant();
        switch (which % 5) {
            case 0 -> {
                var accepted = accepted(claim, "Заменим за счёт компании", planner, now);
                claims.save(closed(accepted, "Клиент подтвердил по телефону", planner, now.plusSeconds(60)));
            }
            case 1 -> {
                claims.save(accepted(claim, "Приедем и отрегулируем", planner, now));
            }
            case 2 -> {
                var rejected = claim.reject("Повреждено при эксплуатации, видно на фото", planner, now);
                claims.save(history.ofClaim(planner, now, rejected));
            }
            case 3 -> {
                var accepted = accepted(claim, "Отрегулируем бесплатно", planner, now);
                var closed = closed(accepted, "Клиент подписал акт", planner, now.plusSeconds(60));
                var again = now.plusSeconds(120);
                claims.save(history.ofClaim(planner, again, closed.reopen("Через неделю то же самое", planner, again)));
            }
            default -> {}
        }
        return which % 5 == 1;
    }

    private Claim accepted(Claim claim, String decision, EmployeeId by, Instant at) {
        return history.ofClaim(by, at, claim.accept(decision, true, by, at));
    }

    private Claim closed(Claim claim, String confirmation, EmployeeId by, Instant at) {
        return history.ofClaim(by, at, claim.close(confirmation, 0, by, at));
    }
}
