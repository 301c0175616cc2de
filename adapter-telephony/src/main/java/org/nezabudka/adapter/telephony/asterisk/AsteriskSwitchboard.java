package org.nezabudka.adapter.telephony.asterisk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.nezabudka.application.telephone.Switchboard;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneState;

/** All PBXs that take orders, over the connections by which they are listened to. */
public final class AsteriskSwitchboard implements Switchboard {

    private final List<OrderedPbx> pbxs = new CopyOnWriteArrayList<>();

    /**
     * Lets a PBX take orders; to be said before its listener starts.
     *
     * @param changed is told when somebody's telephone may look different; it must be quick
     * @param notPlaced is told by which channel id a call was ordered, and why it did not come to be
     */
    public void connect(
            AsteriskListener listener,
            AsteriskSettings settings,
            Dialling dialling,
            Runnable changed,
            BiConsumer<String, Failure> notPlaced) {
        var pbx = new OrderedPbx(listener, settings, dialling, changed, notPlaced);
        listener.overheardBy(pbx);
        pbxs.add(pbx);
    }

    @Override
    public Reach reach() {
        if (pbxs.isEmpty()) return Reach.NONE;
        return pbxs.stream().anyMatch(OrderedPbx::isConnected) ? Reach.CONNECTED : Reach.AWAY;
    }

    @Override
    public Map<String, TelephoneState> telephones() {
        var all = new HashMap<String, TelephoneState>();
        // Where two PBXs know the same extension, the one where it does something tells.
        for (var pbx : pbxs)
            pbx.telephones()
                    .forEach((extension, state) ->
                            all.merge(extension, state, (one, other) -> weight(one) >= weight(other) ? one : other));
        return all;
    }

    @Override
    public Set<String> pausedInQueues() {
        var all = new HashSet<String>();
        pbxs.forEach(pbx -> all.addAll(pbx.paused()));
        return all;
    }

    private static int weight(TelephoneState state) {
        return switch (state) {
            case BUSY -> 4;
            case RINGING -> 3;
            case FREE -> 2;
            case OFFLINE -> 1;
            case UNKNOWN -> 0;
        };
    }

    @Override
    public boolean isConsulting(PbxCallId call, Extension telephone) {
        return named(call.pbx())
                .filter(pbx -> pbx.isConsulting(call, telephone))
                .isPresent();
    }

    @Override
    public Optional<String> exchangeFor(TelephoneOrder order) {
        return (switch (order.task()) {
                    case Task.Place place -> withTelephone(order.telephone());
                    case Task.HandOver(var call, var to, boolean attended) -> named(call.pbx());
                    case Task.TakeBack(var call) -> named(call.pbx());
                    case Task.HangUp(var call) -> named(call.pbx());
                })
                .filter(OrderedPbx::isConnected)
                .map(OrderedPbx::name);
    }

    private Optional<OrderedPbx> withTelephone(Extension telephone) {
        var connected = pbxs.stream().filter(OrderedPbx::isConnected).toList();
        return connected.stream()
                .filter(pbx -> pbx.knows(telephone.value()))
                .findFirst()
                .or(() -> connected.stream().findFirst());
    }

    private Optional<OrderedPbx> named(String name) {
        return pbxs.stream().filter(pbx -> pbx.name().equals(name)).findFirst();
    }

    @Override
    public void carryOut(TelephoneOrder order) throws NotCarriedOut {
        var exchange = order.pbx();
        if (exchange == null) throw new NotCarriedOut(Failure.EXCHANGE_AWAY, "it did not leave");
        named(exchange)
                .orElseThrow(() -> new NotCarriedOut(Failure.EXCHANGE_AWAY, "no PBX " + exchange))
                .carryOut(order);
    }
}
