package org.nezabudka.adapter.web.call;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.call.CallLedger;
import org.nezabudka.application.call.InvalidLedgerPeriod;
import org.nezabudka.application.call.LedgerDay;
import org.nezabudka.domain.access.Right;

/** The journal of calls beside the records of the telephone exchange. */
public final class CallLedgerRoutes {

    /** More would be looked at by nobody; the counts tell of all. */
    private static final int MOST_ENTRIES = 200;

    private final CallLedger ledger;

    public CallLedgerRoutes(CallLedger ledger) {
        this.ledger = ledger;
    }

    public void declare(Routes routes) {
        routes.get("/call-ledger")
                .named("callLedger")
                .needs(Right.ADMIN_TELEPHONY)
                .query("from", "to", "pbx")
                .does(this::show);
        routes.post("/call-ledger/reconciliation")
                .named("reconcileCalls")
                .needs(Right.ADMIN_TELEPHONY)
                .does(this::mend);
    }

    /** A call on which the two disagree, as it is answered. */
    record Entry(
            LedgerDay.Kind kind,
            String linkedId,
            @Nullable String callId,
            Instant startedAt,
            String direction,
            @Nullable String number,
            @Nullable String field,
            @Nullable String inPbx,
            @Nullable String inJournal) {}

    /** A day as it is answered. */
    record Day(
            LocalDate day,
            String pbx,
            int inPbx,
            int inJournal,
            long missing,
            long extra,
            long differing,
            int unreadable,
            List<Entry> entries) {}

    /** All that is answered. */
    record Ledger(List<String> pbxs, List<Day> days) {}

    /** What is asked for. */
    record Period(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Length(max = 20) @Nullable String pbx) {}

    /** What came of it. */
    record Mended(int mended) {}

    private Answer show(Request request) {
        var query = request.query();
        var days = ledger.days(
                request.actor(), query.text("pbx", 20), day(query.text("from", 10)), day(query.text("to", 10)));
        return Answer.ok(new Ledger(
                ledger.pbxs(request.actor()),
                days.stream().map(CallLedgerRoutes::day).toList()));
    }

    private Answer mend(Request request) {
        var period = request.body(Period.class);
        return Answer.ok(new Mended(ledger.mend(request.actor(), period.pbx(), period.from(), period.to())));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException garbage) {
            throw new InvalidLedgerPeriod(CallLedger.MOST_SHOWN);
        }
    }

    private static Day day(LedgerDay day) {
        return new Day(
                day.day(),
                day.pbx(),
                day.inPbx(),
                day.inJournal(),
                day.count(LedgerDay.Kind.MISSING),
                day.count(LedgerDay.Kind.EXTRA),
                day.count(LedgerDay.Kind.DIFFERING),
                day.unreadable().size(),
                day.entries().stream()
                        .limit(MOST_ENTRIES)
                        .map(CallLedgerRoutes::entry)
                        .toList());
    }

    private static Entry entry(LedgerDay.Entry entry) {
        var id = entry.id();
        return new Entry(
                entry.kind(),
                entry.linkedId(),
                id == null ? null : id.toString(),
                entry.startedAt(),
                entry.direction().name(),
                entry.number(),
                entry.field(),
                entry.told(),
                entry.known());
    }
}
