package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryChangedMeanwhile;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;

/** All inquiries in memory. */
public final class InMemoryInquiries implements Inquiries {

    private final InMemoryTable<InquiryId, Inquiry> inquiries;
    private final Employees employees;
    private final Clients clients;

    public InMemoryInquiries(InMemoryTransactions transactions, Employees employees, Clients clients) {
        this.inquiries = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.clients = clients;
    }

    @Override
    public Optional<Inquiry> find(InquiryId id) {
        return inquiries.find(id);
    }

    @Override
    public Ownership ownership(Inquiry inquiry) {
        return inquiry.owner()
                .map(owner -> holders(List.of(owner), inquiry.contact().client()))
                .orElseGet(Ownership::nobody);
    }

    @Override
    public Ownership audience(Inquiry inquiry) {
        return inquiry.owner().isEmpty()
                ? Ownership.nobody()
                : holders(inquiry.tried(), inquiry.contact().client());
    }

    private Ownership holders(Collection<EmployeeId> whose, @Nullable ClientId client) {
        var ofClient = client == null
                ? Ownership.nobody()
                : clients.find(client).map(clients::ownership).orElseGet(Ownership::nobody);
        return ofClient.and(whose.stream()
                .map(one -> new Ownership.Holder(
                        one,
                        employees
                                .find(one)
                                .map(employee -> employee.facts().department())
                                .orElse(null)))
                .collect(Collectors.toSet()));
    }

    @Override
    public Optional<InquiryId> ofCall(CallId call) {
        return inquiries.stream()
                .filter(one ->
                        one.missedCalls().contains(call) || one.attempts().contains(call))
                .map(Inquiry::id)
                .findFirst();
    }

    @Override
    public List<Inquiry> openFrom(@Nullable ClientId client, @Nullable PhoneNumber number) {
        return open().filter(one -> (client != null
                                && client.equals(one.contact().client()))
                        || (number != null && number.equals(one.contact().phone())))
                .sorted(Comparator.comparing(Inquiry::receivedAt))
                .toList();
    }

    @Override
    public List<InquiryId> openOf(EmployeeId owner) {
        return open().filter(one -> one.owner().filter(owner::equals).isPresent())
                .sorted(Comparator.comparing(Inquiry::receivedAt))
                .map(Inquiry::id)
                .toList();
    }

    private Stream<Inquiry> open() {
        return inquiries.stream().filter(Inquiry::isOpen);
    }

    private static boolean isDue(Inquiry inquiry, Instant now) {
        return inquiry.isOpen() && !inquiry.nobodyLeft() && !inquiry.deadline().isAfter(now);
    }

    @Override
    public List<InquiryId> due(Instant now, int most) {
        return open().filter(one -> isDue(one, now))
                .sorted(Comparator.comparing(Inquiry::deadline))
                .limit(most)
                .map(Inquiry::id)
                .toList();
    }

    /** Nobody else changes it meanwhile: transactions run one at a time. */
    @Override
    public Optional<Inquiry> takeDue(InquiryId id, Instant now) {
        return inquiries.find(id).filter(one -> isDue(one, now));
    }

    @Override
    public Inquiry save(Inquiry inquiry) {
        int stored = inquiries.find(inquiry.id()).map(Inquiry::version).orElse(0);
        if (stored != inquiry.version()) throw new InquiryChangedMeanwhile(inquiry.id());
        var saved = inquiry.withVersion(stored + 1);
        inquiries.put(saved.id(), saved);
        return saved;
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Inquiry> all() {
        return inquiries.stream();
    }
}
