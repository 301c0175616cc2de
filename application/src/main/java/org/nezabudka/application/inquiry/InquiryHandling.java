package org.nezabudka.application.inquiry;

import java.time.InstantSource;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.AlreadyTheOwner;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.NotForInquiries;
import org.nezabudka.domain.organization.EmployeeId;

/** Changes who has to answer an inquiry, other than by the rule. */
public final class InquiryHandling {

    private final InquiryAccess access;
    private final Employees employees;
    private final DutyDesk desk;
    private final InquiryRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public InquiryHandling(
            Inquiries inquiries,
            Employees employees,
            DutyDesk desk,
            InquiryRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.access = new InquiryAccess(inquiries);
        this.employees = employees;
        this.desk = desk;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The actor takes it upon themselves, and has the whole time to answer.
     *
     * @throws AlreadyTheOwner if it is theirs already
     */
    public Inquiry take(Actor actor, InquiryId id, int version) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.INQUIRIES_WORK);
            var self = actor.person().orElseThrow(() -> new NotForInquiries(actor.name()));
            demandNew(opened.inquiry(), self);
            var now = clock.instant();
            return records.store(opened.actor(), opened.inquiry().takenBy(self, desk.deadlineFrom(now), now));
        });
    }

    /**
     * Gives it to somebody else, who has the whole time to answer.
     *
     * @throws NotForInquiries if they do not work with inquiries
     * @throws AlreadyTheOwner if it is theirs already
     */
    public Inquiry handOver(Actor actor, InquiryId id, int version, EmployeeId to) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.INQUIRIES_REASSIGN);
            var person = employees.get(to);
            if (!desk.worksInquiries(to)) throw new NotForInquiries(person.displayName());
            demandNew(opened.inquiry(), to);
            var now = clock.instant();
            var by = opened.actor().person().orElse(null);
            return records.store(opened.actor(), opened.inquiry().handOver(to, by, desk.deadlineFrom(now), now));
        });
    }

    private void demandNew(Inquiry inquiry, EmployeeId to) {
        if (inquiry.isOpen() && inquiry.owner().filter(to::equals).isPresent())
            throw new AlreadyTheOwner(employees.get(to).displayName());
    }
}
