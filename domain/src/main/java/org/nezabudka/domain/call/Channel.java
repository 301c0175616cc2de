package org.nezabudka.domain.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of one channel so far. */
final class Channel {

    final String id;
    final Device device;
    final String name;
    final Instant openedAt;
    /** It came to the PBX by itself instead of being called by it. */
    boolean arrived;
    /** It was there before we listened, so its beginning and its answer are estimates. */
    final boolean adopted;

    int connection;

    @Nullable
    String calling;

    @Nullable
    String callingName;

    @Nullable
    String exten;

    /** What the dialplan shows to the other side, when it changed the number. */
    @Nullable
    String shownNumber;

    @Nullable
    Instant namedAt;

    @Nullable
    Instant dialledAt;

    @Nullable
    String dialledBy;

    @Nullable
    String calledNumber;

    @Nullable
    DialStatus dialStatus;

    @Nullable
    Instant ringingAt;

    @Nullable
    Instant upAt;

    @Nullable
    Instant pickedUpAt;

    @Nullable
    Instant hangupAskedAt;

    @Nullable
    Instant hungUpAt;

    int cause;
    boolean gaveAway;

    /** Nobody heard its end: it was found gone. */
    boolean endedUnheard;

    Channel(ChannelRef ref, Device device, Moment when, Instant openedAt, boolean arrived, boolean adopted) {
        this.id = ref.id();
        this.name = ref.name();
        this.device = device;
        this.openedAt = openedAt;
        this.arrived = arrived;
        this.adopted = adopted;
        this.connection = when.connection();
    }

    boolean isOpen() {
        return hungUpAt == null;
    }

    boolean isTelephone() {
        return device.is(Device.Kind.EXTENSION);
    }

    boolean isTrunk() {
        return device.is(Device.Kind.TRUNK);
    }

    boolean wasDialled() {
        return dialledAt != null;
    }

    /** Called by the PBX itself, not by another channel: click-to-call. */
    boolean wasDialledByThePbx() {
        return dialledAt != null && dialledBy == null;
    }

    void up(Instant at) {
        if (upAt == null) upAt = at;
    }

    /** It was found gone: it ended at this moment or later. */
    void goneUnheard(Instant at) {
        hangUp(at, 0);
        endedUnheard = true;
    }

    void hangUp(Instant at, int hangupCause) {
        if (hungUpAt == null) {
            hungUpAt = at;
            cause = hangupCause;
        }
    }
}
