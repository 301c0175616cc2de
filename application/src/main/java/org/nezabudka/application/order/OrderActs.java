package org.nezabudka.application.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.Dossier;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.Stage;

/** What an actor may do with an order now, and why not the rest. The acts themselves ask again. */
public final class OrderActs {

    /** What stands in the way. */
    public enum Obstacle {
        /** The actor has no such right with this one. */
        RIGHT,
        /** It is cancelled. */
        CANCELLED,
        /** It is closed. */
        DONE,
        /** A contract was signed on the calculation. */
        FROZEN,
        /** The calculation can be changed as it is. */
        NOT_FROZEN,
        /** The calculation rests on what there is. */
        NOT_STALE,
        /** It is not cancelled. */
        NOT_CANCELLED,
        /** Conditions of the next stage are not met. */
        CONDITIONS,
        /** Nothing was paid. */
        NOTHING_PAID,
        /** There is no contract to sign. */
        NO_CONTRACT,
        /** There is no price to sign. */
        NO_PRICE,
        /** It is signed on the present calculation. */
        SIGNED
    }

    /** @param obstacle {@code null}: the actor may */
    public record Act(String name, @Nullable Obstacle obstacle) {}

    private final Predicate<Right> reach;
    private final Order order;
    private final Dossier dossier;
    private final boolean conditionsMet;

    OrderActs(Predicate<Right> reach, Order order, Dossier dossier, boolean conditionsMet) {
        this.reach = reach;
        this.order = order;
        this.dossier = dossier;
        this.conditionsMet = conditionsMet;
    }

    List<Act> all() {
        boolean edit = may(Right.ORDERS_EDIT);
        boolean money = edit && may(Right.ORDERS_FINANCE);
        boolean stage = may(Right.ORDERS_STAGE);
        boolean frozen = order.sections().calculation().frozen();
        boolean stale = order.sections().isCalculationStale();
        boolean paid = dossier.balance().paid().isPositive();
        var acts = new ArrayList<Act>();
        acts.add(act("change", edit, null));
        acts.add(act("assign", edit, null));
        acts.add(act("hand-over", stage, null));
        acts.add(act("link-measurement", edit, ended()));
        acts.add(act("add-project", edit, ended()));
        acts.add(act("calculate", money, first(ended(), frozen ? Obstacle.FROZEN : null)));
        acts.add(act("open-calculation", money, first(ended(), frozen ? null : Obstacle.NOT_FROZEN)));
        acts.add(act(
                "confirm-calculation",
                money,
                first(ended(), !stale ? Obstacle.NOT_STALE : frozen ? Obstacle.FROZEN : null)));
        acts.add(act("change-terms", money, null));
        boolean contract = may(Right.CONTRACTS_EDIT);
        acts.add(act("write-contract", contract, ended()));
        acts.add(act("sign-contract", contract, first(ended(), signable())));
        acts.add(act("exceed-discount", money && may(Right.ORDERS_DISCOUNT), null));
        acts.add(act("approve", may(Right.ORDERS_TECHNOLOGIST), ended()));
        acts.add(act("enter-next-stage", stage, first(ended(), conditionsMet ? null : Obstacle.CONDITIONS)));
        acts.add(act("override-stage", stage && may(Right.ORDERS_OVERRIDE), ended()));
        acts.add(act("go-back", stage, order.isCancelled() ? Obstacle.CANCELLED : null));
        acts.add(act("cancel", stage, ended()));
        acts.add(act("take-up-again", stage, order.isCancelled() ? null : Obstacle.NOT_CANCELLED));
        acts.add(act("pay", may(Right.PAYMENTS_REGISTER), order.isCancelled() ? Obstacle.CANCELLED : null));
        acts.add(act("accept-excess", may(Right.PAYMENTS_REGISTER) && may(Right.PAYMENTS_EXCESS), null));
        acts.add(act("refund", may(Right.PAYMENTS_REVERSE), paid ? null : Obstacle.NOTHING_PAID));
        acts.add(act("reverse", may(Right.PAYMENTS_REVERSE), null));
        return acts;
    }

    private @Nullable Obstacle signable() {
        var sections = order.sections();
        var contract = sections.contract();
        if (contract == null) return Obstacle.NO_CONTRACT;
        if (!sections.contents().isPriced()) return Obstacle.NO_PRICE;
        int present = sections.calculation().number();
        return contract.lastSigning()
                        .filter(one -> one.calculation() == present)
                        .isPresent()
                ? Obstacle.SIGNED
                : null;
    }

    private boolean may(Right right) {
        return reach.test(right);
    }

    private @Nullable Obstacle ended() {
        if (order.isCancelled()) return Obstacle.CANCELLED;
        return order.stage() == Stage.DONE ? Obstacle.DONE : null;
    }

    private static @Nullable Obstacle first(@Nullable Obstacle one, @Nullable Obstacle other) {
        return one == null ? other : one;
    }

    private static Act act(String name, boolean allowed, @Nullable Obstacle state) {
        return new Act(name, allowed ? state : Obstacle.RIGHT);
    }
}
