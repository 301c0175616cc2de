package org.nezabudka.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls for tests: {@code aCall().from("+79161110001").ringingAt("101").build()}. */
public final class CallBuilder {

    public static final Instant BEGUN = Instant.parse("2026-03-02T06:00:00Z");

    private String linkedId = "1.1";
    private CallDirection direction = CallDirection.INBOUND;
    private @Nullable OutsideParty outside = new OutsideParty("+79161110001", null, false);
    private @Nullable String placedBy;
    private @Nullable String queue;
    private Instant startedAt = BEGUN;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private CallOutcome outcome = CallOutcome.IN_PROGRESS;
    private Duration talk = Duration.ZERO;
    private final List<CallLeg> legs = new ArrayList<>();
    private final List<CallTransfer> transfers = new ArrayList<>();

    private final List<String> channels = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();
    private @Nullable String recording;
    private HungUpBy hungUpBy = HungUpBy.OUTSIDE;
    private Evidence evidence = Evidence.HEARD;

    private CallBuilder() {}

    /** An inbound call that has just begun. */
    public static CallBuilder aCall() {
        return new CallBuilder();
    }

    public CallBuilder named(String id) {
        linkedId = id;
        return this;
    }

    public CallBuilder from(String number) {
        outside = new OutsideParty(number, null, false);
        return this;
    }

    public CallBuilder from(String number, String name) {
        outside = new OutsideParty(number, name, false);
        return this;
    }

    public CallBuilder fromAHiddenNumber() {
        outside = new OutsideParty(null, null, true);
        return this;
    }

    public CallBuilder placedBy(String extension, String number) {
        direction = CallDirection.OUTBOUND;
        placedBy = extension;
        outside = new OutsideParty(number, null, false);
        return this;
    }

    public CallBuilder between(String caller, String called) {
        direction = CallDirection.INTERNAL;
        placedBy = caller;
        outside = null;
        return ringingAt(called);
    }

    public CallBuilder inQueue(String name) {
        queue = name;
        return this;
    }

    public CallBuilder begun(Instant at) {
        startedAt = at;
        return this;
    }

    public CallBuilder ringingAt(String extension) {
        legs.add(new CallLeg(extension, startedAt, null, null, false));
        return this;
    }

    public CallBuilder onChannels(String... ids) {
        channels.addAll(List.of(ids));
        return this;
    }

    public CallBuilder joinedBy(String otherLinkedId) {
        joined.add(otherLinkedId);
        return this;
    }

    public CallBuilder recordedAs(String file) {
        recording = file;
        return this;
    }

    public CallBuilder knownBy(Evidence how) {
        evidence = how;
        return this;
    }

    public CallBuilder transferred(CallTransfer transfer) {
        transfers.add(transfer);
        return this;
    }

    /** This telephone answers after some seconds; the others stop ringing. */
    public CallBuilder answeredBy(String extension, int afterSeconds) {
        var at = startedAt.plusSeconds(afterSeconds);
        answeredAt = at;
        legs.replaceAll(leg -> leg.extension().equals(extension)
                ? new CallLeg(extension, leg.rangAt(), at, null, false)
                : new CallLeg(leg.extension(), leg.rangAt(), leg.answeredAt(), at, false));
        return this;
    }

    /** The call is over some seconds after it began. */
    public CallBuilder ended(CallOutcome how, int afterSeconds) {
        outcome = how;
        var at = startedAt.plusSeconds(afterSeconds);
        endedAt = at;
        if (answeredAt != null) talk = Duration.between(answeredAt, at);
        legs.replaceAll(leg ->
                leg.endedAt() != null ? leg : new CallLeg(leg.extension(), leg.rangAt(), leg.answeredAt(), at, false));
        return this;
    }

    public CallBuilder hungUpBy(HungUpBy whom) {
        hungUpBy = whom;
        return this;
    }

    public Call build() {
        return new Call(
                new PbxCallId("main", linkedId),
                direction,
                outcome,
                outside,
                placedBy,
                direction == CallDirection.INBOUND ? "74951230101" : outside == null ? "102" : outside.number(),
                direction == CallDirection.INBOUND ? "74951230101" : null,
                direction == CallDirection.INTERNAL ? null : "trunk",
                queue,
                startedAt,
                direction == CallDirection.INBOUND ? answeredAt : null,
                answeredAt,
                endedAt,
                talk,
                legs,
                transfers,
                endedAt == null ? null : hungUpBy,
                false,
                recording,
                channels.isEmpty() ? List.of(linkedId) : channels,
                joined,
                evidence);
    }
}
