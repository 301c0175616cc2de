package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.InquiryState;
import org.nezabudka.domain.organization.EmployeeId;

/** The queue, the card and the report, from the other stores in memory. */
public final class InMemoryInquiryViews implements InquiryViews {

    private final InMemoryInquiries inquiries;
    private final Clients clients;
    private final Employees employees;

    public InMemoryInquiryViews(InMemoryInquiries inquiries, Clients clients, Employees employees) {
        this.inquiries = inquiries;
        this.clients = clients;
        this.employees = employees;
    }

    @Override
    public Page<InquiryRow> page(Actor actor, InquiryQuery query, PageRequest request) {
        var keyset = new Keyset<InquiryRow>(
                query.open() ? "open-inquiries" : "closed-inquiries",
                row -> (row.closing() == null ? row.deadline() : row.closing().at()).toString(),
                Comparator.naturalOrder(),
                row -> row.id().toString(),
                !query.open());
        return keyset.page(
                inquiries
                        .all()
                        .filter(one -> one.isOpen() == query.open())
                        .filter(one -> sees(actor, one))
                        .filter(one -> query.owner() == null
                                || one.owner().filter(query.owner()::equals).isPresent())
                        .filter(one -> query.source() == null || one.source() == query.source())
                        .filter(one -> query.client() == null
                                || (query.client().equals(one.contact().client()) && reference(actor, one) != null))
                        .map(one -> row(actor, one)),
                request);
    }

    private boolean sees(Actor actor, Inquiry inquiry) {
        return AccessPolicy.decide(actor, Right.INQUIRIES_VIEW, inquiries.audience(inquiry))
                .allowed();
    }

    private boolean may(Actor actor, Right right, Inquiry inquiry) {
        return AccessPolicy.decide(actor, right, inquiries.ownership(inquiry)).allowed();
    }

    private @Nullable CallClientRef reference(Actor actor, Inquiry inquiry) {
        var id = inquiry.contact().client();
        if (id == null) return null;
        var eyes = new ClientEyes(actor, clients, employees);
        return clients.find(id)
                .filter(eyes::see)
                .map(client -> new CallClientRef(
                        id, name(actor, inquiry, eyes, client), client.status().value()))
                .orElse(null);
    }

    private String name(Actor actor, Inquiry inquiry, ClientEyes eyes, org.nezabudka.domain.client.Client client) {
        var shown = client.displayName();
        boolean number = shown.chars().noneMatch(Character::isLetter);
        return number && !may(actor, Right.CONTACTS_PHONE, inquiry) ? "•••" : number ? shown : eyes.name(client);
    }

    private @Nullable String nameOf(@Nullable EmployeeId id) {
        return Optional.ofNullable(id)
                .flatMap(employees::find)
                .map(one -> one.displayName())
                .orElse(null);
    }

    private InquiryRow row(Actor actor, Inquiry inquiry) {
        var contact = inquiry.contact();
        var phone = contact.phone();
        var email = contact.email();
        var owner = inquiry.owner().orElse(null);
        return new InquiryRow(
                inquiry.id(),
                inquiry.version(),
                inquiry.source(),
                reference(actor, inquiry),
                contact.name(),
                phone == null ? null : may(actor, Right.CONTACTS_PHONE, inquiry) ? phone.value() : phone.masked(),
                email == null ? null : email.value(),
                inquiry.text(),
                contact.clientSource() == null ? null : contact.clientSource().value(),
                inquiry.receivedAt(),
                owner,
                nameOf(owner),
                inquiry.missedCalls().size(),
                inquiry.attempts().size(),
                Math.max(0, inquiry.chain().size() - 1),
                inquiry.firstDeadline(),
                inquiry.deadline(),
                inquiry.missedDeadlines(),
                inquiry.headToldAt(),
                inquiry.nobodyLeft(),
                closing(inquiry),
                inquiry.isOpen()
                        && actor.person().filter(self -> self.equals(owner)).isPresent(),
                may(actor, Right.INQUIRIES_WORK, inquiry),
                may(actor, Right.INQUIRIES_REASSIGN, inquiry));
    }

    private InquiryRow.@Nullable Closing closing(Inquiry inquiry) {
        if (!(inquiry.state() instanceof InquiryState.Closed closed)) return null;
        var answered = closed instanceof InquiryState.Answered one ? one : null;
        return new InquiryRow.Closing(
                answered != null,
                closed.at(),
                closed.by(),
                nameOf(closed.by()),
                answered == null ? null : answered.evidence().kind().name(),
                answered == null ? null : answered.evidence().id(),
                closed instanceof InquiryState.Resolved resolved ? resolved.reason() : null,
                !closed.at().isAfter(inquiry.firstDeadline()),
                closed.took().toSeconds());
    }

    @Override
    public Optional<InquiryCard> card(Actor actor, InquiryId id) {
        return inquiries
                .find(id)
                .filter(one -> sees(actor, one))
                .map(one -> new InquiryCard(
                        row(actor, one),
                        one.chain().stream()
                                .map(link -> new InquiryCard.Link(
                                        link.owner(),
                                        String.valueOf(nameOf(link.owner())),
                                        link.from(),
                                        link.until(),
                                        link.deadline(),
                                        link.why(),
                                        nameOf(link.by())))
                                .toList(),
                        one.missedCalls().stream().map(call -> call.value()).toList(),
                        one.attempts().stream().map(call -> call.value()).toList()));
    }

    @Override
    public boolean exists(InquiryId id) {
        return inquiries.find(id).isPresent();
    }

    @Override
    public InquirySummary summary(Actor actor) {
        var seen = inquiries
                .all()
                .filter(Inquiry::isOpen)
                .filter(one -> sees(actor, one))
                .toList();
        var mine = seen.stream()
                .filter(one -> actor.person().isPresent() && one.owner().equals(actor.person()))
                .toList();
        var nobodys = seen.stream()
                .filter(one -> one.owner().isEmpty() && may(actor, Right.INQUIRIES_WORK, one))
                .toList();
        var next = java.util.stream.Stream.concat(mine.stream(), nobodys.stream())
                .filter(one -> !one.nobodyLeft())
                .map(Inquiry::deadline)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new InquirySummary(mine.size(), nobodys.size(), seen.size(), next);
    }

    @Override
    public InquiryStatistics statistics(Actor actor, Instant from, Instant until, Instant now, ZoneId zone) {
        var facts = inquiries
                .all()
                .filter(one ->
                        !one.receivedAt().isBefore(from) && one.receivedAt().isBefore(until))
                .filter(one -> sees(actor, one))
                .sorted(Comparator.comparing(Inquiry::receivedAt))
                .map(this::fact)
                .toList();
        return InquiryStatistics.of(facts, now, zone);
    }

    private InquiryStatistics.Fact fact(Inquiry inquiry) {
        var closed = inquiry.state() instanceof InquiryState.Closed one ? one : null;
        var by = closed == null ? null : closed.by();
        var who = by != null ? by : inquiry.owner().orElse(null);
        return new InquiryStatistics.Fact(
                inquiry.receivedAt(),
                inquiry.firstDeadline(),
                inquiry.missedDeadlines(),
                closed == null ? null : closed.at(),
                closed instanceof InquiryState.Answered,
                closed == null ? null : closed.took(),
                who,
                nameOf(who));
    }
}
