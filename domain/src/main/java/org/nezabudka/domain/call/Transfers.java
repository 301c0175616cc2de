package org.nezabudka.domain.call;

import org.jspecify.annotations.Nullable;

/** Steps that hand a call to somebody else: they add to a call and never make a new one. */
final class Transfers {

    private Transfers() {}

    static void blind(CallGroups groups, PbxEvent.BlindTransferred transfer) {
        var from = groups.channel(transfer.from().id());
        var group = groups.of(transfer.from().id());
        if (from == null || group == null) return;
        from.gaveAway = true;
        group.step(new CallTransfer(
                CallTransfer.Kind.BLIND,
                extension(from),
                transfer.to(),
                transfer.when().at()));
    }

    /**
     * The consultation becomes part of the client's call, whatever linked ids the PBX left on its channels.
     *
     * @return the conversation that was absorbed, if it was one of its own
     */
    static @Nullable CallGroup attended(CallGroups groups, PbxEvent.AttendedTransferred transfer) {
        var first = groups.channel(transfer.first().id());
        var second = groups.of(transfer.second().id());
        var before = groups.of(transfer.first().id());
        if (first == null || before == null) return null;
        var to = second == null ? null : consulted(second, first, transfer);
        var absorbed = second == null ? null : groups.join(transfer.first().id(), second.linkedId);
        first.gaveAway = true;
        var other = groups.channel(transfer.second().id());
        if (other != null) other.gaveAway = true;
        var group = groups.of(transfer.first().id());
        if (group != null) {
            group.step(new CallTransfer(
                    CallTransfer.Kind.ATTENDED,
                    extension(first),
                    to,
                    transfer.when().at()));
        }
        return absorbed;
    }

    /** The telephone the transferring employee spoke with: the one that answered last, other than the employee's own. */
    private static @Nullable String consulted(
            CallGroup consultation, Channel transferring, PbxEvent.AttendedTransferred transfer) {
        var target = transfer.target();
        var named = target == null ? null : consultation.channels.get(target.id());
        if (named != null && named.isTelephone()) return named.device.name();
        return consultation
                .reached()
                .filter(leg -> leg.upAt != null && leg.isOpen())
                .filter(leg -> !leg.device.equals(transferring.device))
                .reduce((earlier, later) -> later)
                .map(leg -> leg.device.name())
                .orElse(null);
    }

    static @Nullable CallGroup pickup(CallGroups groups, PbxEvent.PickedUp pickup) {
        var picker = groups.channel(pickup.picker().id());
        var target = groups.channel(pickup.target().id());
        var rang = groups.of(pickup.target().id());
        if (picker == null || target == null || rang == null) return null;
        if (picker.pickedUpAt == null) picker.pickedUpAt = pickup.when().at();
        var absorbed = groups.join(pickup.picker().id(), rang.linkedId);
        var group = groups.of(pickup.target().id());
        if (group != null) {
            group.step(new CallTransfer(
                    CallTransfer.Kind.PICKUP,
                    extension(target),
                    extension(picker),
                    pickup.when().at()));
        }
        return absorbed;
    }

    private static @Nullable String extension(Channel channel) {
        return channel.isTelephone() ? channel.device.name() : null;
    }
}
