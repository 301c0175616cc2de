package org.nezabudka.application.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.client.ClientRegistration;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.inquiry.Contact;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.InvalidInquiry;
import org.nezabudka.domain.inquiry.NotForInquiries;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.inquiry.Turn;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;

/** Takes inquiries in: from missed calls by itself, from any other way by hand (brief 003, «мастер принятия обращений»). */
public final class InquiryIntake {

    /** A missed call that we hear of later than this is history, and nobody waits for its answer. */
    static final Duration NEWS = Duration.ofDays(7);

    static final Actor TELEPHONY = new Actor.Machine("telephony");

    private final Inquiries inquiries;
    private final Calls calls;
    private final Clients clients;
    private final ClientViews clientViews;
    private final ClientRegistration registration;
    private final Employees employees;
    private final DutyDesk desk;
    private final InquiryRecords records;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public InquiryIntake(
            Inquiries inquiries,
            Calls calls,
            Clients clients,
            ClientViews clientViews,
            ClientRegistration registration,
            Employees employees,
            DutyDesk desk,
            InquiryRecords records,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.inquiries = inquiries;
        this.calls = calls;
        this.clients = clients;
        this.clientViews = clientViews;
        this.registration = registration;
        this.employees = employees;
        this.desk = desk;
        this.records = records;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A missed call becomes an inquiry, or joins the open one of its client. Being told the same again changes nothing; a call of
     * somebody we have talked to since needs no answer.
     */
    public void missed(RecordedCall missed) {
        transactions.run(() -> {
            var now = clock.instant();
            var number = missed.number();
            var receivedAt = missed.call().startedAt();
            if (receivedAt.isBefore(now.minus(NEWS))) return;
            if (number != null) clients.lockNumber(number);
            if (inquiries.ofCall(missed.id()).isPresent()) return;
            if (number != null && calls.firstTalk(number, receivedAt).isPresent()) return;
            var open = inquiries.openFrom(missed.client(), number);
            if (!open.isEmpty()) {
                records.store(TELEPHONY, open.getFirst().joinedBy(missed.id()));
                return;
            }
            var outside = missed.call().outside();
            var contact = new Contact(
                    missed.client(), number, null, outside == null ? null : shown(outside.name()), missed.source());
            var received = new Inquiry.Received(Source.MISSED_CALL, contact, null, receivedAt, missed.id());
            receive(TELEPHONY, received, desk.first(missed.client(), receivedAt, now), now);
        });
    }

    /** Networks without a name send the number in its place. */
    private static @Nullable String shown(@Nullable String name) {
        if (name == null || name.chars().noneMatch(Character::isLetter)) return null;
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    /**
     * What somebody writes down.
     *
     * @param client whose it is, if they know
     * @param receivedAt when it came; {@code null}: now
     * @param owner who shall answer; {@code null}: whoever the rule says
     */
    public record ByHand(
            Source source,
            @Nullable ClientId client,
            @Nullable PhoneNumber phone,
            @Nullable EmailAddress email,
            @Nullable String name,
            @Nullable String text,
            @Nullable Instant receivedAt,
            @Nullable EmployeeId owner) {}

    /**
     * Takes in what came by any other way than the telephone. The client is found by number or address, or gets a card.
     *
     * @throws InvalidInquiry without anybody to answer, or if it was received in the future
     * @throws UnknownClient if there is no such client, or the actor may not see it
     * @throws NotForInquiries if the owner does not work with inquiries
     */
    public Inquiry byHand(Actor actor, ByHand given) {
        AccessPolicy.demand(actor, Right.INQUIRIES_WORK);
        var owner = given.owner();
        boolean forSelf = owner != null && actor.person().filter(owner::equals).isPresent();
        if (owner != null && !forSelf) AccessPolicy.demand(actor, Right.INQUIRIES_REASSIGN);
        return transactions.run(() -> {
            var now = clock.instant();
            var receivedAt = given.receivedAt() == null ? now : given.receivedAt();
            check(given, receivedAt, now);
            var client = client(actor, given, receivedAt);
            var contact = new Contact(client, given.phone(), given.email(), given.name());
            var received = new Inquiry.Received(given.source(), contact, given.text(), receivedAt, null);
            if (owner == null) return receive(actor, received, desk.first(client, receivedAt, now), now);
            demandOnDuty(owner);
            var deadline = desk.rule().deadlineFrom(receivedAt, desk.calendar());
            var why = forSelf ? Holding.Why.TAKEN : Holding.Why.HANDED_OVER;
            return receive(actor, received, new Turn(owner, why, deadline), now);
        });
    }

    private static void check(ByHand given, Instant receivedAt, Instant now) {
        if (given.source() == Source.MISSED_CALL) throw new InvalidInquiry("source", "not-by-hand");
        if (given.client() == null && given.phone() == null && given.email() == null)
            throw new InvalidInquiry("phone", "nobody-to-answer");
        if (receivedAt.isAfter(now)) throw new InvalidInquiry("receivedAt", "future");
        if (receivedAt.isBefore(now.minus(NEWS))) throw new InvalidInquiry("receivedAt", "too-old");
    }

    private void demandOnDuty(EmployeeId owner) {
        if (!desk.worksInquiries(owner))
            throw new NotForInquiries(employees.get(owner).displayName());
    }

    private @Nullable ClientId client(Actor actor, ByHand given, Instant receivedAt) {
        var chosen = given.client();
        if (chosen != null) {
            if (clientViews.visible(actor, List.of(chosen)).isEmpty())
                throw clientViews.exists(chosen) ? UnknownClient.concealed(chosen) : UnknownClient.missing(chosen);
            return chosen;
        }
        var known = registration.registerStranger(actor, given.phone(), given.email(), given.name(), receivedAt);
        // Of several, nobody but a person can say which one it is.
        return known.size() == 1 ? known.getFirst() : null;
    }

    private Inquiry receive(Actor actor, Inquiry.Received received, Turn first, Instant now) {
        return records.store(actor, Inquiry.receive(new InquiryId(ids.next()), received, first, now));
    }
}
