package org.nezabudka.application.inquiry;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.inquiry.InquiryId;

/**
 * Passes on what was not answered in time. Each inquiry in a transaction of its own, which holds it: however many nodes look at the
 * same moment, and wherever one dies, a deadline is acted upon once.
 */
public final class CallbackRuleWork implements DueWork {

    private static final Actor RULE = new Actor.Machine("callback-rule");

    private final Inquiries inquiries;
    private final DutyDesk desk;
    private final InquiryRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public CallbackRuleWork(
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
    public String name() {
        return "inquiries";
    }

    @Override
    public int runDue(int most) {
        var now = clock.instant();
        var due = transactions.run(() -> inquiries.due(now, most));
        int done = 0;
        RuntimeException failure = null;
        for (var id : due) {
            try {
                if (passOn(id)) done++;
            } catch (StorageUnavailable outage) {
                throw outage;
            } catch (RuntimeException one) {
                // One that cannot be passed on must not hold up those behind it.
                failure = joined(failure, one);
            }
        }
        if (failure != null) throw failure;
        return done;
    }

    private boolean passOn(InquiryId id) {
        return transactions.run(() -> {
            var now = clock.instant();
            var inquiry = inquiries.takeDue(id, now).orElse(null);
            if (inquiry == null) return false;
            records.store(RULE, inquiry.passOn(desk.following(inquiry, now), desk.rule(), now));
            return true;
        });
    }

    private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) return next;
        first.addSuppressed(next);
        return first;
    }
}
