package org.nezabudka.application.inquiry;

import java.time.InstantSource;
import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryEvent;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;

/** Giving what somebody had to answer to others: part of a dismissal, whose right the caller has checked. */
public final class InquiryHandOver implements Inheritance {

    private final Inquiries inquiries;
    private final DutyDesk desk;
    private final InquiryRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public InquiryHandOver(
            Inquiries inquiries,
            DutyDesk desk,
            InquiryRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.INQUIRIES;
    }

    /** How many open inquiries wait for the employee. */
    @Override
    public int count(EmployeeId employee) {
        return transactions.run(() -> inquiries.openOf(employee).size());
    }

    /** A successor has the whole time to answer. Without one who works with inquiries they are everybody's. */
    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        return transactions.run(() -> {
            var open = inquiries.openOf(from);
            for (var id : open) records.storeSilently(actor, passOn(actor, inquiries.get(id), successors));
            return open.size();
        });
    }

    private Change<Inquiry, InquiryEvent> passOn(Actor actor, Inquiry inquiry, Successors successors) {
        var now = clock.instant();
        var by = actor.person().orElse(null);
        return successors
                .next(desk::worksInquiries)
                .map(heir -> inquiry.handOver(heir, by, desk.deadlineFrom(now), now))
                .orElseGet(() -> inquiry.released(now));
    }
}
