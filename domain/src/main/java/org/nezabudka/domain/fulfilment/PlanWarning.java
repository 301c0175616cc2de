package org.nezabudka.domain.fulfilment;

import java.util.Optional;

/** What may be wrong with a plan: it is told, and never stands in the way. */
public sealed interface PlanWarning {

    /** The furniture is not brought by the time it is put together; no delivery is planned before it, or none at all. */
    record AssemblyBeforeDelivery() implements PlanWarning {}

    /** The client has to pay more before the furniture is brought, or is to pay all of it and has not. */
    record Unpaid(org.nezabudka.domain.shared.Money missing) implements PlanWarning {}

    /** The crew has more visits that day, or more hours of them, than a day holds. */
    record Overload(int visits, long minutes) implements PlanWarning {}

    /** The client wants it at another time. */
    record OutsideWish() implements PlanWarning {}

    /** Outside of the company's working hours. */
    record OutsideHours() implements PlanWarning {}

    /** More visits a day than this are too many for one crew. */
    int MOST_VISITS = 6;

    /** So many minutes at clients are a full day. */
    long MOST_MINUTES = 10 * 60;

    /** @param visits of the crew that day, this one included */
    static Optional<PlanWarning> ofDay(int visits, long minutes) {
        return visits > MOST_VISITS || minutes > MOST_MINUTES
                ? Optional.of(new Overload(visits, minutes))
                : Optional.empty();
    }

    /** The word for it. */
    default String word() {
        return switch (this) {
            case AssemblyBeforeDelivery any -> "assembly-before-delivery";
            case Unpaid any -> "unpaid";
            case Overload any -> "overload";
            case OutsideWish any -> "outside-wish";
            case OutsideHours any -> "outside-hours";
        };
    }
}
