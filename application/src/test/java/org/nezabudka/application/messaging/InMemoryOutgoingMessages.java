package org.nezabudka.application.messaging;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.MessageChangedMeanwhile;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;

/** Outgoing messages in memory. Transactions run one at a time, so nobody takes what another has taken. */
public final class InMemoryOutgoingMessages implements OutgoingMessages {

    private static final Comparator<String> MOMENTS = Comparator.comparing(Instant::parse);

    private final InMemoryTable<MessageId, OutgoingMessage> messages;

    public InMemoryOutgoingMessages(InMemoryTransactions transactions) {
        this.messages = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<OutgoingMessage> find(MessageId id) {
        return messages.find(id);
    }

    @Override
    public OutgoingMessage save(OutgoingMessage message) {
        int stored = messages.find(message.id()).map(OutgoingMessage::version).orElse(0);
        if (stored != message.version()) throw new MessageChangedMeanwhile(message.id());
        var saved = message.atVersion(message.version() + 1);
        messages.put(saved.id(), saved);
        return saved;
    }

    @Override
    public Optional<OutgoingMessage> takeDue(Instant now) {
        return messages.stream()
                .filter(one -> one.state() == DeliveryState.QUEUED
                        && !Objects.requireNonNull(one.nextTry()).isAfter(now))
                .min(Comparator.comparing((OutgoingMessage one) -> Objects.requireNonNull(one.nextTry()))
                        .thenComparing(one -> one.id().value()));
    }

    @Override
    public Optional<OutgoingMessage> takeInterrupted(Instant before) {
        return messages.stream()
                .filter(one -> one.state() == DeliveryState.SENDING
                        && Objects.requireNonNull(one.sendingSince()).isBefore(before))
                .findFirst();
    }

    @Override
    public Page<OutgoingMessage> page(@Nullable DeliveryState state, PageRequest request) {
        return new Keyset<OutgoingMessage>(
                        "messages " + state,
                        one -> one.createdAt().toString(),
                        MOMENTS,
                        one -> one.id().toString(),
                        true)
                .page(messages.stream().filter(one -> state == null || one.state() == state), request);
    }

    @Override
    public Map<DeliveryState, Integer> counts() {
        var counts = new EnumMap<DeliveryState, Integer>(DeliveryState.class);
        messages.stream().forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public int forgetSentBefore(Instant moment) {
        var old = messages.keysWhere(one -> one.state() == DeliveryState.SENT
                && Objects.requireNonNull(one.sentAt()).isBefore(moment));
        old.forEach(messages::remove);
        return old.size();
    }
}
