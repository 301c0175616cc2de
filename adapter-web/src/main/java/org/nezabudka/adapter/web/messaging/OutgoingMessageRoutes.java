package org.nezabudka.adapter.web.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.application.messaging.OutgoingMessageDesk;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;

/** What is to leave the system, has left it, or could not. */
public final class OutgoingMessageRoutes {
    private final OutgoingMessageDesk desk;

    public OutgoingMessageRoutes(OutgoingMessageDesk desk) {
        this.desk = desk;
    }

    public void declare(Routes routes) {
        routes.get("/outgoing-messages")
                .named("outgoingMessages")
                .needs(Right.ADMIN_MESSAGES)
                .query("state", "limit", "cursor", "total")
                .does(this::page);
        routes.post("/outgoing-messages/{messageId}/resending")
                .named("resendMessage")
                .needs(Right.ADMIN_MESSAGES)
                .on("message", "messageId")
                .changes()
                .withoutBody()
                .does(this::resend);
    }

    /** A message; what it says is its recipient's business. */
    record OutgoingMessageView(
            String id,
            int version,
            Channel channel,
            String address,
            @Nullable String name,
            String subject,
            DeliveryState state,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextTryAt,
            @Nullable Instant sentAt,
            @Nullable String error,
            List<Act> actions) {}

    /** What may be done with a message. */
    enum Act {
        RESEND
    }

    /** A part of the list, how many there are of each state, and whether mail can leave at all. */
    record OutgoingMessagePage(
            List<OutgoingMessageView> items,
            @Nullable String nextCursor,
            @Nullable Long total,
            Map<DeliveryState, Integer> counts,
            boolean sendsMail) {}

    private Answer page(Request request) {
        var query = request.query();
        var actor = request.actor();
        var page = desk.page(actor, query.oneOf("state", DeliveryState.class), query.page());
        var counts = new TreeMap<DeliveryState, Integer>();
        for (var state : DeliveryState.values()) counts.put(state, 0);
        counts.putAll(desk.counts(actor));
        return Answer.ok(new OutgoingMessagePage(
                page.items().stream().map(OutgoingMessageRoutes::view).toList(),
                page.nextCursor(),
                page.total(),
                counts,
                desk.sendsMail(actor)));
    }

    private Answer resend(Request request) {
        var id = new MessageId(request.id("messageId"));
        var message = desk.resend(request.actor(), id, request.version());
        return Answer.ok(view(message)).at(message.version());
    }

    private static OutgoingMessageView view(OutgoingMessage message) {
        boolean stuck = message.state() == DeliveryState.FAILED || message.state() == DeliveryState.UNKNOWN;
        return new OutgoingMessageView(
                message.id().toString(),
                message.version(),
                message.channel(),
                message.to().address(),
                message.to().name(),
                message.letter().subject(),
                message.state(),
                message.attempts(),
                message.createdAt(),
                message.nextTry(),
                message.sentAt(),
                message.error(),
                stuck ? List.of(Act.RESEND) : List.of());
    }
}
