package org.nezabudka.domain.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.inquiry.InquiryEvent.AnswerTried;
import org.nezabudka.domain.inquiry.InquiryEvent.CallJoined;
import org.nezabudka.domain.inquiry.InquiryEvent.EverybodyAsked;
import org.nezabudka.domain.inquiry.InquiryEvent.HeadNeeded;
import org.nezabudka.domain.inquiry.InquiryEvent.InquiryClosed;
import org.nezabudka.domain.inquiry.InquiryEvent.InquiryReceived;
import org.nezabudka.domain.inquiry.InquiryEvent.OwnerChanged;
import org.nezabudka.domain.inquiry.InquiryEvent.OwnerLost;
import org.nezabudka.domain.inquiry.InquiryState.Answered;
import org.nezabudka.domain.inquiry.InquiryState.Closed;
import org.nezabudka.domain.inquiry.InquiryState.Open;
import org.nezabudka.domain.inquiry.InquiryState.Resolved;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Texts;
import org.nezabudka.domain.worktime.WorkingCalendar;

/**
 * A contact from outside that needs an answer [обращение]. Somebody owns it from the first moment on; who lets the deadline pass
 * loses it to the next, and only evidence or a reason closes it.
 *
 * @param receivedAt when the telephone exchange, the site or whoever wrote it down got it; the time to answer counts from here
 * @param text what is wanted, as far as it was said
 * @param missedCalls the calls of the client that nobody answered, the first one first; empty for other sources
 * @param attempts our calls that the client did not answer
 * @param chain all owners, the present one last
 * @param firstDeadline by when it had to be answered to be in time
 * @param deadline when the rule looks at it next
 * @param missedDeadlines how many owners have let it pass
 * @param headToldAt when whoever stands above was told
 * @param nobodyLeft everybody on duty was asked: it stays with its owner, and the rule passes it on no more
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Inquiry(
        InquiryId id,
        Source source,
        Contact contact,
        @Nullable String text,
        Instant receivedAt,
        List<CallId> missedCalls,
        List<CallId> attempts,
        List<Holding> chain,
        Instant firstDeadline,
        Instant deadline,
        int missedDeadlines,
        @Nullable Instant headToldAt,
        boolean nobodyLeft,
        InquiryState state,
        int version) {

    public Inquiry {
        missedCalls = List.copyOf(missedCalls);
        attempts = List.copyOf(attempts);
        chain = List.copyOf(chain);
    }

    /** What came in. */
    public record Received(
            Source source,
            Contact contact,
            @Nullable String text,
            Instant at,
            @Nullable CallId call) {
        public Received {
            text = Texts.optionalNote("text", text, 4000);
        }
    }

    public static Change<Inquiry, InquiryEvent> receive(InquiryId id, Received received, Turn first, Instant now) {
        var inquiry = new Inquiry(
                id,
                received.source(),
                received.contact(),
                received.text(),
                received.at(),
                received.call() == null ? List.of() : List.of(received.call()),
                List.of(),
                List.of(),
                first.deadline(),
                first.deadline(),
                0,
                null,
                false,
                new Open(),
                0);
        var events = new ArrayList<InquiryEvent>(List.of(new InquiryReceived(id, received.source())));
        if (first.owner() == null) return new Change<>(inquiry, events);
        return inquiry.given(first.owner(), first.why(), null, first.deadline(), now, events);
    }

    public boolean isOpen() {
        return state instanceof Open;
    }

    /** Who has to answer it; of a closed one, who had. */
    public Optional<EmployeeId> owner() {
        return chain.isEmpty() || (isOpen() && chain.getLast().until() != null)
                ? Optional.empty()
                : Optional.of(chain.getLast().owner());
    }

    /** Everybody who has or had to answer it. */
    public Set<EmployeeId> tried() {
        var all = new LinkedHashSet<EmployeeId>();
        chain.forEach(holding -> all.add(holding.owner()));
        return all;
    }

    /** The client called once more. Telling it again changes nothing. */
    public Change<Inquiry, InquiryEvent> joinedBy(CallId call) {
        demandOpen();
        if (missedCalls.contains(call)) return Change.of(this);
        var calls = new ArrayList<>(missedCalls);
        calls.add(call);
        return Change.of(
                new Inquiry(
                        id,
                        source,
                        contact,
                        text,
                        receivedAt,
                        calls,
                        attempts,
                        chain,
                        firstDeadline,
                        deadline,
                        missedDeadlines,
                        headToldAt,
                        nobodyLeft,
                        state,
                        version),
                new CallJoined(id, call));
    }

    /** We called, and the client did not answer: that is an attempt, and no answer. Telling it again changes nothing. */
    public Change<Inquiry, InquiryEvent> triedBy(CallId call) {
        demandOpen();
        if (attempts.contains(call)) return Change.of(this);
        var calls = new ArrayList<>(attempts);
        calls.add(call);
        return Change.of(
                new Inquiry(
                        id,
                        source,
                        contact,
                        text,
                        receivedAt,
                        missedCalls,
                        calls,
                        chain,
                        firstDeadline,
                        deadline,
                        missedDeadlines,
                        headToldAt,
                        nobodyLeft,
                        state,
                        version),
                new AnswerTried(id, call));
    }

    /**
     * The deadline has passed: the next one has to answer now, or, if there is none, it stays where it is. Either way whoever stands
     * above hears of it when it has gone far enough.
     *
     * @throws InquiryNotOverdue if the deadline is still to come, or was acted upon already
     */
    public Change<Inquiry, InquiryEvent> passOn(Turn next, CallbackRule rule, Instant now) {
        demandOpen();
        if (nobodyLeft || deadline.isAfter(now)) throw new InquiryNotOverdue(id);
        int missed = missedDeadlines + 1;
        var nextOwner = next.owner();
        boolean headNeeded = headToldAt == null && (missed >= rule.headAfter() || nextOwner == null);
        var late = new Inquiry(
                id,
                source,
                contact,
                text,
                receivedAt,
                missedCalls,
                attempts,
                chain,
                firstDeadline,
                deadline,
                missed,
                headNeeded ? now : headToldAt,
                nextOwner == null,
                state,
                version);
        var change = nextOwner == null
                ? Change.<Inquiry, InquiryEvent>of(late, new EverybodyAsked(id, missed))
                : late.given(nextOwner, next.why(), null, next.deadline(), now, List.of());
        if (!headNeeded) return change;
        var all = new ArrayList<>(change.events());
        all.add(new HeadNeeded(id, missed, nextOwner == null));
        return new Change<>(change.state(), all);
    }

    /** Somebody takes it upon themselves. */
    public Change<Inquiry, InquiryEvent> takenBy(EmployeeId taker, Instant deadlineThen, Instant now) {
        demandOpen();
        return given(taker, Holding.Why.TAKEN, taker, deadlineThen, now, List.of());
    }

    /** Somebody who may gives it to somebody else. */
    public Change<Inquiry, InquiryEvent> handOver(
            EmployeeId to, @Nullable EmployeeId by, Instant deadlineThen, Instant now) {
        demandOpen();
        return given(to, Holding.Why.HANDED_OVER, by, deadlineThen, now, List.of());
    }

    /** The owner is there no more and nobody follows: it is everybody's until somebody takes it or the rule finds somebody. */
    public Change<Inquiry, InquiryEvent> released(Instant now) {
        demandOpen();
        var owner = owner().orElse(null);
        if (owner == null) return Change.of(this);
        var after = with(ended(now), deadline, nobodyLeft, state);
        return Change.of(after, new OwnerLost(id, owner));
    }

    /**
     * The client was reached.
     *
     * @param calendar in whose working time the answer is measured
     */
    public Change<Inquiry, InquiryEvent> answered(
            Evidence evidence, @Nullable EmployeeId by, Instant at, WorkingCalendar calendar) {
        return closed(new Answered(at, by, calendar.workingTimeBetween(receivedAt, at), evidence));
    }

    /**
     * No answer is needed, or it was given where no system sees it.
     *
     * @throws org.nezabudka.domain.shared.InvalidText without a reason
     */
    public Change<Inquiry, InquiryEvent> resolve(
            String reason, @Nullable EmployeeId by, Instant at, WorkingCalendar calendar) {
        return closed(
                new Resolved(at, by, calendar.workingTimeBetween(receivedAt, at), Texts.line("reason", reason, 500)));
    }

    public Inquiry withVersion(int stored) {
        return new Inquiry(
                id,
                source,
                contact,
                text,
                receivedAt,
                missedCalls,
                attempts,
                chain,
                firstDeadline,
                deadline,
                missedDeadlines,
                headToldAt,
                nobodyLeft,
                state,
                stored);
    }

    private Change<Inquiry, InquiryEvent> closed(Closed closing) {
        demandOpen();
        // It may be heard of late; nobody had it for less than no time.
        var after = with(
                chain.isEmpty() ? chain : ended(latest(chain.getLast().from(), closing.at())),
                deadline,
                nobodyLeft,
                closing);
        return Change.of(after, new InquiryClosed(id, closing));
    }

    private Change<Inquiry, InquiryEvent> given(
            EmployeeId to,
            Holding.Why why,
            @Nullable EmployeeId by,
            Instant deadlineThen,
            Instant now,
            List<InquiryEvent> before) {
        var from = owner().orElse(null);
        if (to.equals(from)) return new Change<>(this, before);
        var owners = new ArrayList<>(ended(now));
        owners.add(new Holding(to, now, null, deadlineThen, why, by));
        var events = new ArrayList<>(before);
        events.add(new OwnerChanged(id, from, to, why));
        return new Change<>(with(owners, deadlineThen, false, state), events);
    }

    private List<Holding> ended(Instant at) {
        return chain.stream().map(holding -> holding.ended(at)).toList();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Inquiry with(List<Holding> owners, Instant next, boolean stuck, InquiryState now) {
        return new Inquiry(
                id,
                source,
                contact,
                text,
                receivedAt,
                missedCalls,
                attempts,
                owners,
                firstDeadline,
                next,
                missedDeadlines,
                headToldAt,
                stuck,
                now,
                version);
    }

    private void demandOpen() {
        if (!isOpen()) throw new InquiryIsClosed(id);
    }
}
