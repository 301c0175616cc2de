package org.nezabudka.application.telephone;

import java.util.Optional;
import org.nezabudka.application.call.CallPurposes;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;

/** Knows the calls that were ordered from the screen again when the exchange tells of them. */
public final class PlacedCalls implements CallPurposes {

    private final TelephoneOrders orders;

    public PlacedCalls(TelephoneOrders orders) {
        this.orders = orders;
    }

    @Override
    public boolean isHungUpHere(Call call) {
        return orders.hangUpsOf(call.key()).stream().anyMatch(order -> order.state() != TelephoneOrder.State.FAILED);
    }

    @Override
    public Optional<Purpose> of(Call call) {
        return orders.placing(call.channelIds()).flatMap(order -> switch (order.task()) {
            case Task.Place(var channel, var number, var client, var plan) -> Optional.of(new Purpose(number, client));
            case Task.HandOver over -> Optional.empty();
            case Task.TakeBack back -> Optional.empty();
            case Task.HangUp up -> Optional.empty();
        });
    }
}
