package org.nezabudka.application.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.LedgerDay.Entry;
import org.nezabudka.application.call.LedgerDay.Kind;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.OutsideParty;

/** Lays what the PBX recorded beside what the journal has, call by call. */
final class LedgerCounting {

    /** Detail records are cut to the second at both ends. */
    private static final Duration SAME_TIME = Duration.ofSeconds(2);

    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param told of the time compared and some more on both sides, for a clock may be off
     * @param known likewise
     * @param logged the channel event log is among the records: it knows even calls of which no detail record is written
     */
    LedgerCounting(List<Call> told, List<Call> known, Instant from, Instant until, boolean logged) {
        Map<String, Call> journal = new HashMap<>();
        for (var call : known) {
            journal.put(call.key().linkedId(), call);
            call.joinedLinkedIds().forEach(id -> journal.putIfAbsent(id, call));
        }
        Set<String> recorded = new HashSet<>();
        for (var call : told) {
            recorded.add(call.key().linkedId());
            recorded.addAll(call.joinedLinkedIds());
            if (!within(call, from, until)) continue;
            var found = journal.get(call.key().linkedId());
            if (found == null) entries.add(entry(Kind.MISSING, call, null, null, null, null));
            else if (found.key().equals(call.key())) compare(call, found);
        }
        for (var call : known) {
            boolean unrecorded = !recorded.contains(call.key().linkedId())
                    && call.joinedLinkedIds().stream().noneMatch(recorded::contains);
            if (within(call, from, until) && call.isOver() && unrecorded && (logged || leavesDetails(call)))
                entries.add(entry(Kind.EXTRA, call, call.id(), null, null, null));
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    static boolean within(Call call, Instant from, Instant until) {
        return !call.startedAt().isBefore(from) && call.startedAt().isBefore(until);
    }

    /** By its defaults a PBX writes none where no telephone could ring. */
    private static boolean leavesDetails(Call call) {
        return call.outcome() != CallOutcome.UNAVAILABLE && call.outcome() != CallOutcome.EXTENSION_NO_ANSWER;
    }

    private void compare(Call told, Call known) {
        differ(known, "direction", told.direction(), known.direction());
        boolean answeredBoth = told.answeredAt() != null && known.answeredAt() != null;
        if (!answeredBoth) differ(known, "outcome", told.outcome(), known.outcome());
        differ(known, "number", number(told.outside()), number(known.outside()));
        if (apart(told.startedAt(), known.startedAt())) differ(known, "startedAt", told.startedAt(), known.startedAt());
        if (apart(told.endedAt(), known.endedAt())) differ(known, "endedAt", told.endedAt(), known.endedAt());
    }

    private static boolean apart(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return !Objects.equals(one, other);
        return Duration.between(one, other).abs().compareTo(SAME_TIME) > 0;
    }

    private static @Nullable String number(@Nullable OutsideParty outside) {
        var number = outside == null ? null : outside.number();
        // The same number is written with and without its prefix, as the provider likes it.
        var digits = number == null ? "" : number.replaceAll("\\D", "");
        return digits.isEmpty() ? null : digits.substring(Math.max(0, digits.length() - 10));
    }

    private void differ(Call known, String field, @Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) return;
        entries.add(entry(Kind.DIFFERING, known, known.id(), field, text(one), text(other)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Entry entry(
            Kind kind,
            Call call,
            @Nullable CallId id,
            @Nullable String field,
            @Nullable String told,
            @Nullable String known) {
        var outside = call.outside();
        return new Entry(
                kind,
                call.key().linkedId(),
                id,
                call.startedAt(),
                call.direction(),
                outside == null ? null : outside.number(),
                field,
                told,
                known);
    }
}
