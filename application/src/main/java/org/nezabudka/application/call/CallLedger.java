package org.nezabudka.application.call;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;

/** Proof that no call is lost, for those with {@link Right#ADMIN_TELEPHONY}: day by day, and mended when asked for. */
public final class CallLedger {

    /** Looking reads the records anew, so it is kept short. */
    public static final int MOST_SHOWN = 31;

    public static final int MOST_MENDED = 92;

    private static final int USUAL = 7;

    private final CallReconciliation reconciliation;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;

    public CallLedger(
            CallReconciliation reconciliation,
            AuditTrail audit,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.reconciliation = reconciliation;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /** The PBXs whose records can be read; none where nobody said where they are. */
    public List<String> pbxs(Actor actor) {
        AccessPolicy.demand(actor, Right.ADMIN_TELEPHONY);
        return reconciliation.pbxs();
    }

    /**
     * The newest day first; without a period the last week.
     *
     * @param pbx one of them; {@code null}: all
     * @throws InvalidLedgerPeriod if it is none, or longer than {@link #MOST_SHOWN} days
     * @throws RecordsUnreachable if the records cannot be read now
     */
    public List<LedgerDay> days(Actor actor, @Nullable String pbx, @Nullable LocalDate from, @Nullable LocalDate to) {
        AccessPolicy.demand(actor, Right.ADMIN_TELEPHONY);
        var last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
        var first = from == null ? last.minusDays(USUAL - 1L) : from;
        check(first, last, MOST_SHOWN);
        return chosen(pbx).stream()
                .flatMap(one -> reconciliation.ledger(one, first, last).reversed().stream())
                .toList();
    }

    /**
     * Tells the journal of every call it lacks.
     *
     * @return how many calls were new or changed by it
     * @throws InvalidLedgerPeriod if it is none, or longer than {@link #MOST_MENDED} days
     * @throws RecordsUnreachable if the records cannot be read now
     */
    public int mend(Actor actor, @Nullable String pbx, LocalDate from, LocalDate to) {
        AccessPolicy.demand(actor, Right.ADMIN_TELEPHONY);
        check(from, to, MOST_MENDED);
        int mended = 0;
        for (var one : chosen(pbx)) {
            // The records are read once for as many days as are shown at once; not for more, so that memory stays
            // bounded.
            for (var first = from; !first.isAfter(to); first = first.plusDays(MOST_SHOWN)) {
                var end = first.plusDays(MOST_SHOWN);
                mended += reconciliation.mend(
                        one,
                        first.atStartOfDay(zone).toInstant(),
                        (end.isAfter(to) ? to.plusDays(1) : end)
                                .atStartOfDay(zone)
                                .toInstant());
            }
        }
        var changes = new Differences()
                .field("from", null, from)
                .field("to", null, to)
                .field("mended", null, mended)
                .changes();
        transactions.run(() -> audit.done(actor, "calls-reconciled", "pbx", pbx, changes));
        return mended;
    }

    private List<String> chosen(@Nullable String pbx) {
        return reconciliation.pbxs().stream()
                .filter(one -> pbx == null || pbx.equals(one))
                .toList();
    }

    private static void check(LocalDate from, LocalDate to, int mostDays) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= mostDays) throw new InvalidLedgerPeriod(mostDays);
    }
}
