package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallLeg;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.CallTransfer;
import org.nezabudka.domain.call.Evidence;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.OutsideParty;
import org.nezabudka.domain.call.PbxCallId;

/** A finished call while it is being made up, told as the office's exchange would have reported it. */
final class CallSketch {

    /** Not the one that rings in the demo: of these calls no exchange keeps records. */
    static final String PBX = "salon";

    private static final String TRUNK = "PJSIP/trunk";

    private final PbxCallId key;
    private final CallDirection direction;
    private final Instant startedAt;
    private final String ownLine;
    private final List<CallLeg> legs = new ArrayList<>();
    private final List<CallTransfer> transfers = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();
    private @Nullable OutsideParty outside;
    private @Nullable String placedBy;
    private @Nullable String dialled;
    private @Nullable String queue;
    private @Nullable Instant pbxAnsweredAt;
    private @Nullable Instant answeredAt;

    /** @param serial makes the id of the exchange unique */
    CallSketch(CallDirection direction, Instant startedAt, int serial) {
        this.direction = direction;
        this.startedAt = startedAt;
        this.ownLine = DemoLines.of(serial);
        var linked = startedAt.getEpochSecond() + "." + serial;
        this.key = new PbxCallId(PBX, linked);
        channels.add(linked);
        channels.add(startedAt.getEpochSecond() + "." + (serial + 1));
    }

    /** @param number in E.164; {@code null}: withheld */
    CallSketch from(@Nullable String number) {
        outside = new OutsideParty(number, null, number == null);
        dialled = ownLine;
        return this;
    }

    CallSketch to(String extension, String number) {
        var asDialled = number.startsWith("+7") ? "8" + number.substring(2) : number;
        outside = new OutsideParty(asDialled, null, false);
        placedBy = extension;
        dialled = asDialled;
        return this;
    }

    CallSketch within(String extension, String other) {
        placedBy = extension;
        dialled = other;
        return this;
    }

    CallSketch waitingIn(String name) {
        queue = name;
        pbxAnsweredAt = startedAt.plusMillis(900);
        return this;
    }

    CallSketch rang(String extension, Instant from, Instant until) {
        legs.add(new CallLeg(extension, from, null, until, false));
        return this;
    }

    CallSketch talked(String extension, Instant rang, Instant answered, Instant until, boolean endedItself) {
        legs.add(new CallLeg(extension, rang, answered, until, endedItself));
        return answered(answered);
    }

    CallSketch answered(Instant moment) {
        if (answeredAt == null) answeredAt = moment;
        return this;
    }

    CallSketch handedOn(String from, String to, Instant at) {
        transfers.add(new CallTransfer(CallTransfer.Kind.BLIND, from, to, at));
        return this;
    }

    /** As the exchange names it; it records what is spoken with the outside. */
    private String recording() {
        var day = LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
        return DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT).format(day) + "/" + key.linkedId() + ".wav";
    }

    /** Over; without an answer {@code outcome} says why. */
    Call ended(Instant at, CallOutcome outcome, @Nullable HungUpBy by) {
        boolean inbound = direction == CallDirection.INBOUND;
        boolean internal = direction == CallDirection.INTERNAL;
        var talk = answeredAt == null ? Duration.ZERO : Duration.between(Objects.requireNonNull(answeredAt), at);
        return new Call(
                key,
                direction,
                outcome,
                outside,
                placedBy,
                dialled,
                internal ? null : ownLine,
                internal ? null : TRUNK,
                queue,
                startedAt,
                pbxAnsweredAt == null && inbound ? answeredAt : pbxAnsweredAt,
                answeredAt,
                at,
                talk,
                legs,
                transfers,
                by,
                false,
                internal || answeredAt == null ? null : recording(),
                channels,
                List.of(),
                Evidence.HEARD);
    }
}
