package org.nezabudka.application.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.call.Recordings.Sound;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.organization.EmployeeId;

/** Listening to the recordings of calls. Every listening is remembered in the audit before its first byte is heard. */
public final class CallListening {

    /**
     * A player asks for a recording piece by piece, as its listener moves about in it. What comes without a longer pause than this
     * is one listening.
     */
    static final Duration ONE_LISTENING = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000;

    private final Calls calls;
    private final Recordings recordings;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ConcurrentHashMap<Listening, Instant> going = new ConcurrentHashMap<>();

    public CallListening(
            Calls calls, Recordings recordings, AuditTrail audit, Transactions transactions, InstantSource clock) {
        this.calls = calls;
        this.recordings = recordings;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who listens to what. */
    private record Listening(@Nullable EmployeeId listener, String origin, CallId call) {}

    private record Permitted(Call call, Actor by) {}

    /** Whether there is something to offer to a listener. */
    public boolean offers(@Nullable RecordingHint hint) {
        if (hint == null || !recordings.keeps(hint.pbx())) return false;
        return hint.named() || (hint.answered() && recordings.findsByName(hint.pbx()));
    }

    /**
     * Finds the recording for somebody who is going to listen to it.
     *
     * @throws UnknownCall if there is no such call, or the actor may not see it
     * @throws org.nezabudka.domain.access.MissingRight without {@link Right#CALLS_LISTEN}
     * @throws org.nezabudka.domain.access.OutOfScope if that right does not reach this call
     * @throws org.nezabudka.domain.call.RecordingGone if there is no recording
     * @throws org.nezabudka.domain.call.NothingRecorded if there is one without any sound
     * @throws RecordingsAway if the place where recordings are kept cannot be reached
     */
    public Sound listen(Actor actor, CallId id) {
        var permitted = permitted(actor, id);
        var sound = recordings.open(permitted.call());
        if (begins(actor, id))
            transactions.run(() -> audit.done(permitted.by(), "recording-heard", "call", id.toString()));
        return sound;
    }

    /** As {@link #listen}, for somebody who only asks what there is. */
    public Sound look(Actor actor, CallId id) {
        return recordings.open(permitted(actor, id).call());
    }

    private Permitted permitted(Actor actor, CallId id) {
        AccessPolicy.demand(actor, Right.CALLS_LISTEN);
        return transactions.run(() -> {
            var recorded = calls.get(id);
            var ownership = calls.ownership(recorded);
            if (!AccessPolicy.decide(actor, Right.CALLS_VIEW, ownership).allowed()) throw UnknownCall.concealed(id);
            var by = AccessPolicy.demand(actor, Right.CALLS_LISTEN, ownership);
            return new Permitted(recorded.call(), by);
        });
    }

    /** Whether this is the first piece of a listening; the later ones are not told again. */
    private boolean begins(Actor actor, CallId id) {
        var now = clock.instant();
        if (going.size() > REMEMBERED) going.values().removeIf(last -> isOver(last, now));
        if (going.size() > REMEMBERED) going.clear();
        var listening = new Listening(actor.person().orElse(null), String.valueOf(actor.origin()), id);
        var before = going.put(listening, now);
        return before == null || isOver(before, now);
    }

    private static boolean isOver(Instant last, Instant now) {
        return last.plus(ONE_LISTENING).isBefore(now) || last.isAfter(now);
    }
}
