package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.Deputies;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ManagerAssignment;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.CallbackRule.OnDuty;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.Turn;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Asks the callback rule whose turn it is, with all the rule needs to know. */
public final class DutyDesk {

    private final CallbackRules rules;
    private final WorkingTimes times;
    private final DutyRoster roster;
    private final Clients clients;
    private final Deputies deputies;

    public DutyDesk(CallbackRules rules, WorkingTimes times, DutyRoster roster, Clients clients, Deputies deputies) {
        this.rules = rules;
        this.times = times;
        this.roster = roster;
        this.clients = clients;
        this.deputies = deputies;
    }

    CallbackRule rule() {
        return rules.current();
    }

    WorkingCalendar calendar() {
        return times.company();
    }

    /** By when whoever gets an inquiry now has to answer. */
    Instant deadlineFrom(Instant now) {
        return rule().deadlineFrom(now, calendar());
    }

    Turn first(@Nullable ClientId client, Instant receivedAt, Instant now) {
        var staff = staff(now);
        var managers = client == null ? List.<EmployeeId>of() : managers(client, staff, now);
        return rule().first(receivedAt, now, managers, times.of(managers, now), staff, calendar());
    }

    Turn following(Inquiry inquiry, Instant now) {
        return rule().following(inquiry, now, staff(now), calendar());
    }

    /** Whether this employee would see what they are given. */
    boolean worksInquiries(EmployeeId employee) {
        return roster.colleagues().stream().anyMatch(one -> one.id().equals(employee) && one.worksInquiries());
    }

    private List<OnDuty> staff(Instant now) {
        var asked = roster.colleagues().stream()
                .filter(DutyRoster.Colleague::worksInquiries)
                .toList();
        var hours = times.of(asked.stream().map(DutyRoster.Colleague::id).toList(), now);
        return asked.stream()
                .map(one -> new OnDuty(Objects.requireNonNull(hours.get(one.id())), one.lastGiven()))
                .toList();
    }

    /** The responsible one first, each followed by their deputies; only those who may work with inquiries at all. */
    private List<EmployeeId> managers(ClientId id, List<OnDuty> staff, Instant now) {
        var client = clients.get(id);
        var managers = new LinkedHashSet<EmployeeId>();
        client.responsibleManager().ifPresent(managers::add);
        client.presentManagers().map(ManagerAssignment::manager).forEach(managers::add);
        var standIns = deputies.lasting(now).stream()
                .filter(one -> one.isInForceAt(now))
                .toList();
        var asked = new LinkedHashSet<EmployeeId>();
        for (var manager : managers) {
            asked.add(manager);
            standIns.stream().filter(one -> one.absent().equals(manager)).forEach(one -> asked.add(one.deputy()));
        }
        return asked.stream()
                .filter(manager -> staff.stream().anyMatch(one -> one.employee().equals(manager)))
                .toList();
    }
}
