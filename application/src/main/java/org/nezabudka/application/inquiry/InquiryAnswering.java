package org.nezabudka.application.inquiry;

import java.time.InstantSource;
import org.nezabudka.application.call.CallFollowUp;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.inquiry.Evidence;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;

/** Ends inquiries: by the evidence of a conversation, or by somebody's word and reason. */
public final class InquiryAnswering implements CallFollowUp {

    private final Inquiries inquiries;
    private final InquiryIntake intake;
    private final InquiryAccess access;
    private final DutyDesk desk;
    private final InquiryRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public InquiryAnswering(
            Inquiries inquiries,
            InquiryIntake intake,
            DutyDesk desk,
            InquiryRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.inquiries = inquiries;
        this.intake = intake;
        this.access = new InquiryAccess(inquiries);
        this.desk = desk;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void missed(RecordedCall call) {
        intake.missed(call);
    }

    /** The client was talked to, whoever called whom: all that waited for it is answered. */
    @Override
    public void talked(RecordedCall call) {
        var answeredAt = call.call().answeredAt();
        if (answeredAt == null || (call.number() == null && call.client() == null)) return;
        transactions.run(() -> {
            var by = call.employee().orElse(null);
            for (var inquiry : inquiries.openFrom(call.client(), call.number())) {
                if (inquiry.receivedAt().isAfter(answeredAt)) continue;
                records.store(
                        InquiryIntake.TELEPHONY,
                        inquiry.answered(Evidence.of(call.id()), by, answeredAt, desk.calendar()));
            }
        });
    }

    @Override
    public void notReached(RecordedCall call) {
        if (call.number() == null && call.client() == null) return;
        transactions.run(() -> {
            for (var inquiry : inquiries.openFrom(call.client(), call.number())) {
                if (inquiry.receivedAt().isAfter(call.call().startedAt())) continue;
                records.store(InquiryIntake.TELEPHONY, inquiry.triedBy(call.id()));
                // A call is an attempt at one inquiry; of several, at the one that waits longest.
                return;
            }
        });
    }

    /**
     * Closes the inquiry without evidence.
     *
     * @throws org.nezabudka.domain.shared.InvalidText without a reason
     * @throws org.nezabudka.domain.inquiry.InquiryIsClosed if it is closed already
     */
    public Inquiry resolve(Actor actor, InquiryId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.INQUIRIES_WORK);
            var self = actor.person().orElse(null);
            return records.store(
                    opened.actor(), opened.inquiry().resolve(reason, self, clock.instant(), desk.calendar()));
        });
    }
}
