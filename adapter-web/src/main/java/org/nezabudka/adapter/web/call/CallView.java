package org.nezabudka.adapter.web.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.CallTransfer;

/** A call as it is answered, with all there is to show. */
record CallView(
        UUID id,
        int version,
        CallDirection direction,
        CallOutcome outcome,
        boolean missed,
        @Nullable String number,
        @Nullable String callerName,
        boolean hidden,
        @Nullable String ownLine,
        @Nullable String ownLineName,
        @Nullable String source,
        @Nullable String dialledNumber,
        @Nullable String queue,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Double waitSeconds,
        double talkSeconds,
        @Nullable UUID employeeId,
        @Nullable String employeeName,
        @Nullable ClientRef client,
        int candidates,
        List<Leg> legs,
        List<Transfer> transfers,
        @Nullable String hungUpBy,
        @Nullable String placedByName,
        boolean clickToCall,
        boolean recorded,
        boolean noted,
        @Nullable UUID planId,
        List<ClientRef> candidateClients,
        boolean clientHidden,
        @Nullable String managerName,
        List<Action> actions) {
    /** A client as a call names it. */
    record ClientRef(UUID id, String name, String status) {}

    /** A telephone that rang. */
    record Leg(
            String extension,
            @Nullable UUID employeeId,
            @Nullable String employeeName,
            @Nullable Instant rangAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt) {}

    /** A step that gave the call to somebody else. */
    record Transfer(
            CallTransfer.Kind kind,
            Instant at,
            @Nullable String from,
            @Nullable String to) {}

    /** What the actor may do with it, and why not. */
    record Action(String name, boolean allowed, @Nullable String reason) {}

    /** A line of the journal. */
    record Row(
            UUID id,
            int version,
            CallDirection direction,
            CallOutcome outcome,
            boolean missed,
            @Nullable String number,
            @Nullable String callerName,
            boolean hidden,
            @Nullable String ownLine,
            @Nullable String ownLineName,
            @Nullable String dialledNumber,
            @Nullable String queue,
            Instant startedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable Double waitSeconds,
            double talkSeconds,
            @Nullable UUID employeeId,
            @Nullable String employeeName,
            @Nullable ClientRef client,
            int candidates,
            boolean noted,
            boolean recorded) {}

    /** What the pop-up shows at once. */
    record Popup(CallView call, boolean ringing, @Nullable ClientRow card) {}
}
