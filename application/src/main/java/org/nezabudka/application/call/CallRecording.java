package org.nezabudka.application.call;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientRegistration;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallNews;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * Writes calls into the journal while they go on: who the client is, which employees take part, a card for whoever rings for the
 * first time. Being told the same again changes nothing and announces nothing.
 */
public final class CallRecording {

    private static final Actor TELEPHONY = new Actor.Machine("telephony");

    private final Calls calls;
    private final Clients clients;
    private final ClientRegistration registration;
    private final Employees employees;
    private final NumberingPlan numbering;
    private final OwnLines lines;
    private final CallPurposes purposes;
    private final CallFollowUp followUp;
    private final LiveEvents live;
    private final Transactions transactions;

    public CallRecording(
            Calls calls,
            Clients clients,
            ClientRegistration registration,
            Employees employees,
            NumberingPlan numbering,
            OwnLines lines,
            CallPurposes purposes,
            CallFollowUp followUp,
            LiveEvents live,
            Transactions transactions) {
        this.calls = calls;
        this.clients = clients;
        this.registration = registration;
        this.employees = employees;
        this.numbering = numbering;
        this.lines = lines;
        this.purposes = purposes;
        this.followUp = followUp;
        this.live = live;
        this.transactions = transactions;
    }

    /** What the reconstructor has to say, in its order. */
    public void record(CallNews news) {
        switch (news) {
            case CallNews.CallTold told -> record(told.call());
            case CallNews.CallsJoined joined -> forget(joined.absorbed());
        }
    }

    /**
     * Stores what is known of a call now. News that is poorer than what is known, such as half a story or a row of the PBX's
     * records, fills gaps and replaces nothing; what is known to be a part of another call makes none of its own.
     *
     * @return the call as the journal has it
     * @throws org.nezabudka.domain.call.CallChangedMeanwhile if somebody changed it at the same moment; telling it again is safe
     */
    public RecordedCall record(Call call) {
        return record(call, true);
    }

    /** As {@link #record(Call)}, of a call so long ago that nobody waits for a callback any more. */
    public RecordedCall recordLate(Call call) {
        return record(call, false);
    }

    private RecordedCall record(Call call, boolean callBack) {
        return transactions.run(() -> {
            var known = calls.find(call.key()).orElse(null);
            if (known == null) {
                var whole = calls.joinedBy(call.key());
                if (whole.isPresent()) return whole.get();
            }
            var told = known == null ? call : known.call().toldAgain(call);
            return store(endedHere(told) ? told.hungUpByEmployee() : told, known, callBack);
        });
    }

    private boolean endedHere(Call call) {
        return call.isOver() && call.hungUpBy() == HungUpBy.PBX && purposes.isHungUpHere(call);
    }

    private RecordedCall store(Call call, @Nullable RecordedCall known, boolean callBack) {
        if (known != null && known.call().equals(call)) return known;
        // Told by somebody who did not know yet that they belong together.
        call.joinedLinkedIds().forEach(id -> forget(new PbxCallId(call.key().pbx(), id)));
        var staff = staff(call, known);
        // Some networks send the number only after the first ring.
        var recorded =
                known == null || (known.number() == null && (numberOf(call) != null || becameOutbound(call, known)))
                        ? recognised(call, staff, known)
                        : known.with(call, staff);
        var stored = calls.save(recorded);
        announce(known, stored);
        if (callBack || !stored.call().isMissed()) followUp(known, stored);
        return stored;
    }

    private void forget(PbxCallId absorbed) {
        transactions.run(() -> {
            var gone = calls.find(absorbed).orElse(null);
            if (gone == null) return;
            calls.remove(absorbed);
            // Whoever still shows it, as ringing say, asks again and finds it gone.
            live.publish(
                    LiveEvent.only(gone.participants(), "call.ended", gone.id().toString()));
        });
    }

    /** The first event of a call that was ordered from the screen does not tell yet that it is one. */
    private static boolean becameOutbound(Call call, RecordedCall known) {
        return call.direction() == CallDirection.OUTBOUND && known.call().direction() != CallDirection.OUTBOUND;
    }

    private @Nullable PhoneNumber numberOf(Call call) {
        var outside = call.outside();
        return outside == null ? null : numbering.read(outside.number()).orElse(null);
    }

    private RecordedCall recognised(Call call, Map<String, EmployeeId> staff, @Nullable RecordedCall known) {
        var purpose =
                call.direction() == CallDirection.OUTBOUND ? purposes.of(call).orElse(null) : null;
        // A call whose number never came to be dialled still was one to somebody.
        var number = purpose == null ? numberOf(call) : purpose.number();
        var placedFor = purpose == null ? null : purpose.client();
        var source = known != null && known.source() != null ? known.source() : sourceOf(call);
        var matches = placedFor != null
                ? List.of(placedFor)
                : number == null ? List.<ClientId>of() : clientsOf(number, call, source);
        var client = matches.size() == 1 ? matches.getFirst() : null;
        int version = known == null ? 0 : known.version();
        return new RecordedCall(call, number, client, matches.size() > 1 ? matches : List.of(), staff, source, version);
    }

    /** Who calls us for the first time gets a card; whom we call has one already or is nobody's business yet. */
    private List<ClientId> clientsOf(PhoneNumber number, Call call, @Nullable EntryCode source) {
        if (call.direction() != CallDirection.INBOUND) return clients.withNumber(number);
        var outside = call.outside();
        return registration.registerCaller(
                TELEPHONY, number, outside == null ? null : outside.name(), source, call.startedAt());
    }

    /** What the line that somebody outside called says of what brought them. */
    private @Nullable EntryCode sourceOf(Call call) {
        if (call.direction() != CallDirection.INBOUND) return null;
        return lines.shownAs(call.ownLine(), numbering)
                .filter(OwnLine::active)
                .map(OwnLine::source)
                .orElse(null);
    }

    /** Extensions are resolved when they first take part: who sits there tomorrow had nothing to do with this call. */
    private Map<String, EmployeeId> staff(Call call, @Nullable RecordedCall known) {
        var staff = new HashMap<String, EmployeeId>();
        for (var extension : RecordedCall.extensions(call)) {
            var before = known == null ? null : known.employees().get(extension);
            if (before != null) staff.put(extension, before);
            else employeeAt(extension).ifPresent(employee -> staff.put(extension, employee));
        }
        return staff;
    }

    private Optional<EmployeeId> employeeAt(String extension) {
        try {
            return employees.atExtension(new Extension(extension)).map(Employee::id);
        } catch (InvalidText notAnExtension) {
            return Optional.empty();
        }
    }

    private void announce(@Nullable RecordedCall before, RecordedCall after) {
        var id = after.id().toString();
        var rangBefore = before == null ? Set.<EmployeeId>of() : before.ringing();
        var begins = new LinkedHashSet<>(after.ringing());
        begins.removeAll(rangBefore);
        if (!begins.isEmpty() && after.call().direction() == CallDirection.INBOUND) {
            live.publish(LiveEvent.only(begins, "call.ringing", id));
        }
        if (answeredAt(before) == null && answeredAt(after) != null)
            live.publish(LiveEvent.ofCall("call.answered", id));
        if (after.call().isOver() && (before == null || !before.call().isOver())) {
            live.publish(LiveEvent.ofCall("call.ended", id));
            if (after.call().isMissed()) live.publish(LiveEvent.ofCall("call.missed", id));
        }
        live.publish(LiveEvent.ofCall("call.changed", id));
    }

    private void followUp(@Nullable RecordedCall before, RecordedCall after) {
        var call = after.call();
        if (call.direction() == CallDirection.INTERNAL) return;
        boolean ends = call.isOver() && (before == null || !before.call().isOver());
        if (answeredAt(after) != null) {
            if (answeredAt(before) == null) followUp.talked(after);
        } else if (ends && call.isMissed()) {
            followUp.missed(after);
        } else if (ends && call.outcome() != CallOutcome.EXTENSION_NO_ANSWER) {
            followUp.notReached(after);
        }
    }

    private static @Nullable Instant answeredAt(@Nullable RecordedCall call) {
        return call == null ? null : call.call().answeredAt();
    }
}
