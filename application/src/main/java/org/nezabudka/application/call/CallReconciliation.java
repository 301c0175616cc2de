package org.nezabudka.application.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.OwedReconciliation.Kind;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallChangedMeanwhile;
import org.nezabudka.domain.call.CallsFromRecords;
import org.nezabudka.domain.call.PbxCallId;

/**
 * Makes good for what nobody heard: reads the records a PBX keeps of itself and tells the journal of every call in them. After every
 * gap at once and a few times more, for rows come at the end of a call; every hour the last two; every night the day before. Doing
 * it twice changes nothing.
 */
public final class CallReconciliation implements GapWatch, DueWork {

    /** What went on before the gap may have been missed already. */
    private static final Duration BEFORE_A_GAP = Duration.ofMinutes(5);

    private static final List<Duration> AFTER_A_GAP =
            List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    /** Nothing was ever heard of this PBX: the last hour is as far back as a first connection looks. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofHours(1);

    /** Who works on it is dead after this. */
    private static final Duration HELD = Duration.ofMinutes(10);

    /** A call that ended in some time began at most so long before. */
    private static final Duration LONGEST_CALL = Duration.ofHours(4);

    /** By this much the clocks of a PBX and of the journal may differ. */
    private static final Duration CLOCKS = Duration.ofHours(1);

    /** Nobody waits for a callback after a call that was missed longer ago than this. */
    private static final Duration STALE = Duration.ofDays(1);

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final Map<String, RecordSource> sources = new LinkedHashMap<>();
    private final OwedReconciliations owed;
    private final Calls calls;
    private final CallRecording recording;
    private final LedgerAlarm alarm;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;
    private final ZoneId zone;
    private volatile boolean planned;

    /**
     * @param alarm hears of a day that the nightly look could not make agree
     * @param zone in which a day of the ledger begins and ends
     */
    public CallReconciliation(
            List<RecordSource> sources,
            OwedReconciliations owed,
            Calls calls,
            CallRecording recording,
            LedgerAlarm alarm,
            Transactions transactions,
            Ids ids,
            InstantSource clock,
            ZoneId zone) {
        sources.forEach(source -> this.sources.put(source.records().pbx(), source));
        this.owed = owed;
        this.calls = calls;
        this.recording = recording;
        this.alarm = alarm;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /** The PBXs whose records can be read. */
    public List<String> pbxs() {
        return List.copyOf(sources.keySet());
    }

    @Override
    public void gap(String pbx, @Nullable Instant lastSure, Instant connectedAt) {
        if (!sources.containsKey(pbx)) return;
        var from = lastSure == null ? connectedAt.minus(BEFORE_THE_FIRST) : lastSure.minus(BEFORE_A_GAP);
        transactions.run(() -> {
            for (var later : AFTER_A_GAP) {
                var due = clock.instant().plus(later);
                owed.owe(new OwedReconciliation(ids.next(), pbx, Kind.GAP, from, connectedAt.plus(BEFORE_A_GAP), due));
            }
        });
    }

    @Override
    public String name() {
        return "reconciliation of calls";
    }

    @Override
    public int runDue(int most) {
        if (sources.isEmpty()) return 0;
        plan();
        int done = 0;
        while (done < most) {
            var now = clock.instant();
            var due = transactions.run(() -> owed.claim(now, now.plus(HELD))).orElse(null);
            if (due == null) break;
            make(due, now);
            done++;
        }
        return done;
    }

    private void plan() {
        if (planned) return;
        var now = clock.instant();
        transactions.run(() -> {
            for (var pbx : sources.keySet()) {
                owed.owe(new OwedReconciliation(
                        ids.next(), pbx, Kind.HOURLY, null, null, now.plus(Duration.ofHours(1))));
                owed.owe(new OwedReconciliation(ids.next(), pbx, Kind.NIGHTLY, null, null, nextNight(now)));
            }
        });
        planned = true;
    }

    private Instant nextNight(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var night = today.atTime(AT_NIGHT).atZone(zone).toInstant();
        return night.isAfter(now)
                ? night
                : today.plusDays(1).atTime(AT_NIGHT).atZone(zone).toInstant();
    }

    private void make(OwedReconciliation due, Instant now) {
        if (!sources.containsKey(due.pbx())) {
            transactions.run(() -> owed.settle(due.id()));
            return;
        }
        switch (due.kind()) {
            case GAP -> {
                var from = due.from();
                var until = due.until();
                if (from != null && until != null) mend(due.pbx(), from, until);
                transactions.run(() -> owed.settle(due.id()));
            }
            case HOURLY -> {
                mend(due.pbx(), now.minus(Duration.ofHours(2)), now);
                transactions.run(() -> owed.postpone(due.id(), now.plus(Duration.ofHours(1))));
            }
            case NIGHTLY -> {
                var day = LocalDate.ofInstant(now, zone).minusDays(1);
                mend(due.pbx(), beginning(day), beginning(day.plusDays(1)));
                var counted = ledger(due.pbx(), day, day).getFirst();
                transactions.run(() -> {
                    if (!counted.agrees()) alarm.differs(counted);
                    owed.postpone(due.id(), nextNight(now));
                });
            }
        }
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * Tells the journal of every call that the records of a PBX say was going on in some time.
     *
     * @return how many calls were new or changed by it
     * @throws RecordsUnreachable if the records cannot be read now
     */
    public int mend(String pbx, Instant from, Instant until) {
        var source = source(pbx);
        var known = known(pbx, from.minus(LONGEST_CALL), until);
        int changed = 0;
        for (var call : told(source, source.records().between(from.minus(LONGEST_CALL), until.plus(LONGEST_CALL)))) {
            var end = call.endedAt();
            if (end == null || end.isBefore(from) || !call.startedAt().isBefore(until)) continue;
            var before = known.get(call.key());
            // Most of a day was heard as it happened: that need not be locked and written to be left as it is.
            if (before != null && before.toldAgain(call).equals(before)) continue;
            if (tell(call, end)) changed++;
        }
        return changed;
    }

    private Map<PbxCallId, Call> known(String pbx, Instant from, Instant until) {
        return transactions.run(() -> calls.begun(pbx, from.minus(CLOCKS), until.plus(CLOCKS))).stream()
                .collect(Collectors.toMap(Call::key, Function.identity()));
    }

    private boolean tell(Call call, Instant end) {
        boolean stale = end.isBefore(clock.instant().minus(STALE));
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.run(() -> {
                    var before = calls.find(call.key()).orElse(null);
                    var after = stale ? recording.recordLate(call) : recording.record(call);
                    return before == null || !before.equals(after);
                });
            } catch (CallChangedMeanwhile somebodyElse) {
                if (attempt == 3) throw somebodyElse;
            }
        }
    }

    private static List<Call> told(RecordSource source, PbxHistory history) {
        return new CallsFromRecords(source.settings()).told(history.log(), history.details());
    }

    private RecordSource source(String pbx) {
        var source = sources.get(pbx);
        if (source == null) throw new IllegalArgumentException("No records of PBX " + pbx);
        return source;
    }

    /**
     * The days of a PBX, each as its records tell it and as the journal has it.
     *
     * @throws RecordsUnreachable if the records cannot be read now
     */
    public List<LedgerDay> ledger(String pbx, LocalDate from, LocalDate to) {
        var source = source(pbx);
        var begin = beginning(from);
        var end = beginning(to.plusDays(1));
        // The files are read once, however many days are asked for.
        var history = source.records().between(begin.minus(LONGEST_CALL), end.plus(LONGEST_CALL));
        var told = told(source, history);
        var known = transactions.run(() -> calls.begun(pbx, begin.minus(CLOCKS), end.plus(CLOCKS)));
        var unreadable = history.unreadable().stream()
                .map(PbxHistory.UnreadableRow::toString)
                .toList();
        boolean logged = !history.log().isEmpty();
        var days = new ArrayList<LedgerDay>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1))
            days.add(day(pbx, day, told, known, logged, day.equals(to) ? unreadable : List.of()));
        return days;
    }

    private LedgerDay day(
            String pbx, LocalDate day, List<Call> told, List<Call> known, boolean logged, List<String> unreadable) {
        var from = beginning(day);
        var until = beginning(day.plusDays(1));
        return new LedgerDay(
                day,
                pbx,
                count(told, from, until),
                count(known.stream().filter(Call::isOver).toList(), from, until),
                new LedgerCounting(told, known, from, until, logged).entries(),
                unreadable);
    }

    private static int count(List<Call> some, Instant from, Instant until) {
        return (int) some.stream()
                .filter(call -> LedgerCounting.within(call, from, until))
                .count();
    }
}
