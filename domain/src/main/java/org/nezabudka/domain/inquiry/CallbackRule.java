package org.nezabudka.domain.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

/**
 * How fast an inquiry must be answered, and who is asked when (brief 001: the manager calls back within ten minutes, else another
 * employee does).
 *
 * @param minutes of working time that each owner has
 * @param headAfter the head is told when so many owners have let their deadline pass
 * @param order the employees on duty in their order; empty: everybody who may work with inquiries
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record CallbackRule(int minutes, int headAfter, List<EmployeeId> order, int version) {

    /** As many as may stand in the order. */
    public static final int MOST_ON_DUTY = 200;

    public CallbackRule {
        if (minutes < 1 || minutes > 24 * 60) throw new InvalidCallbackRule("minutes", "range");
        if (headAfter < 1 || headAfter > 20) throw new InvalidCallbackRule("headAfter", "range");
        if (order.size() > MOST_ON_DUTY) throw new InvalidCallbackRule("order", "too-many");
        if (new HashSet<>(order).size() != order.size()) throw new InvalidCallbackRule("order", "twice");
        order = List.copyOf(order);
    }

    /** Ten minutes, and the head after the third: what holds until somebody says otherwise. */
    public static CallbackRule usual() {
        return new CallbackRule(10, 3, List.of(), 0);
    }

    public CallbackRule withVersion(int stored) {
        return new CallbackRule(minutes, headAfter, order, stored);
    }

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }

    /**
     * Who may be asked, as the rule needs to know it.
     *
     * @param hours when they are at work
     * @param lastGiven when they were given an inquiry last; {@link Instant#MIN}: never
     */
    public record OnDuty(EmployeeHours hours, Instant lastGiven) {
        public EmployeeId employee() {
            return hours.employee();
        }
    }

    /**
     * Who is asked next: of those present, the one who was given an inquiry longest ago, so that all take turns.
     *
     * @param staff all who may work with inquiries
     * @param tried who was asked already
     */
    public Optional<EmployeeId> next(
            List<OnDuty> staff, Set<EmployeeId> tried, WorkingCalendar calendar, Instant moment) {
        return staff.stream()
                .filter(one -> order.isEmpty() || order.contains(one.employee()))
                .filter(one -> !tried.contains(one.employee()))
                .filter(one -> one.hours().isPresent(calendar, moment))
                .min(Comparator.comparing(OnDuty::lastGiven)
                        .thenComparingInt(one -> order.indexOf(one.employee()))
                        .thenComparing(one -> one.employee().value()))
                .map(OnDuty::employee);
    }

    /**
     * The first turn of an inquiry: the client's manager if present, else the next on duty. Outside of working hours it is decided as
     * of the next opening, and the time counts from there.
     *
     * @param managers who looks after the client, the responsible one first
     * @param hours of the managers
     */
    public Turn first(
            Instant receivedAt,
            Instant now,
            List<EmployeeId> managers,
            Map<EmployeeId, EmployeeHours> hours,
            List<OnDuty> staff,
            WorkingCalendar calendar) {
        var deadline = calendar.addWorkingTime(receivedAt, time());
        var opening = calendar.openingAt(now);
        for (var manager : managers) {
            var theirs = hours.get(manager);
            if (theirs != null && theirs.isPresent(calendar, opening))
                return new Turn(manager, Holding.Why.CLIENT_MANAGER, deadline);
        }
        return new Turn(next(staff, Set.of(), calendar, opening).orElse(null), Holding.Why.ON_DUTY, deadline);
    }

    /** The turn after a deadline has passed. */
    public Turn following(Inquiry inquiry, Instant now, List<OnDuty> staff, WorkingCalendar calendar) {
        var why = inquiry.owner().isPresent() ? Holding.Why.PASSED_ON : Holding.Why.ON_DUTY;
        var opening = calendar.openingAt(now);
        return new Turn(next(staff, inquiry.tried(), calendar, opening).orElse(null), why, deadlineFrom(now, calendar));
    }

    /** By when whoever gets an inquiry now has to answer. */
    public Instant deadlineFrom(Instant now, WorkingCalendar calendar) {
        return calendar.addWorkingTime(now, time());
    }
}
