package org.nezabudka.application.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.client.CallsOfClient;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallChangedMeanwhile;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.shared.PhoneNumber;

/** All calls in memory. */
public final class InMemoryCalls implements Calls {

    private final InMemoryTable<CallId, RecordedCall> calls;
    private final Employees employees;
    private final Clients clients;

    public InMemoryCalls(InMemoryTransactions transactions, Employees employees, Clients clients) {
        this.calls = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.clients = clients;
    }

    @Override
    public Optional<RecordedCall> find(CallId id) {
        return calls.find(id);
    }

    @Override
    public Optional<RecordedCall> joinedBy(PbxCallId absorbed) {
        return calls.stream()
                .filter(call -> call.call().key().pbx().equals(absorbed.pbx()))
                .filter(call -> call.call().joinedLinkedIds().contains(absorbed.linkedId()))
                .findFirst();
    }

    @Override
    public List<Call> begun(String pbx, Instant from, Instant until) {
        return calls.stream()
                .map(RecordedCall::call)
                .filter(call -> call.key().pbx().equals(pbx))
                .filter(call ->
                        !call.startedAt().isBefore(from) && call.startedAt().isBefore(until))
                .sorted(Comparator.comparing(Call::startedAt))
                .toList();
    }

    @Override
    public Optional<RecordedCall> firstTalk(PhoneNumber number, Instant since) {
        return calls.stream()
                .filter(call -> number.equals(call.number()))
                .filter(call -> answered(call).compareTo(since) >= 0)
                .min(Comparator.comparing(InMemoryCalls::answered));
    }

    private static Instant answered(RecordedCall call) {
        var at = call.call().answeredAt();
        return at == null ? Instant.MIN : at;
    }

    @Override
    public Ownership ownership(RecordedCall call) {
        var holders = new HashSet<Ownership.Holder>();
        for (var participant : call.participants()) {
            var department = employees
                    .find(participant)
                    .map(employee -> employee.facts().department())
                    .orElse(null);
            holders.add(new Ownership.Holder(participant, department));
        }
        var client = call.client();
        var ofClient = client == null
                ? Ownership.nobody()
                : clients.find(client).map(clients::ownership).orElseGet(Ownership::nobody);
        return ofClient.and(holders);
    }

    @Override
    public RecordedCall save(RecordedCall call) {
        int stored = calls.find(call.id()).map(RecordedCall::version).orElse(0);
        if (stored != call.version()) throw new CallChangedMeanwhile(call.id());
        var saved = call.withVersion(stored + 1);
        calls.put(call.id(), saved);
        return saved;
    }

    @Override
    public void addAll(List<RecordedCall> added) {
        for (var call : added) if (calls.find(call.id()).isPresent()) throw new CallChangedMeanwhile(call.id());
        added.forEach(this::save);
    }

    @Override
    public void remove(PbxCallId key) {
        calls.remove(CallId.of(key));
    }

    /** What a card says of the calls with its client, as far as the actor may see them. */
    public CallsOfClient with(Actor actor, ClientId client) {
        var history = all().filter(call -> client.equals(call.client()))
                .filter(call -> AccessPolicy.decide(actor, Right.CALLS_VIEW, ownership(call))
                        .allowed())
                .toList();
        return history.stream()
                .max(Comparator.comparing(call -> call.call().startedAt()))
                .map(last -> new CallsOfClient(
                        history.size(), last.call().startedAt(), last.call().isMissed()))
                .orElseGet(CallsOfClient::none);
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<RecordedCall> all() {
        return calls.stream();
    }
}
