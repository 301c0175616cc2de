package org.nezabudka.domain.fulfilment;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Texts;

/**
 * What is to be done where, as the office fills it in.
 *
 * @param address with floor and lift
 * @param contact who is there; {@code null}: the client
 * @param phone of whoever is there; {@code null}: the client's main number
 * @param access whatever helps to get in
 * @param wish when the client wants it; planning outside of it is warned of
 * @param cost what the visit costs the company: an expense of its own that never changes what the client owes. What the client pays
 *     for delivery or assembly is a position of the order.
 * @param collect what the client means to pay at the door; it is owed as ever until its payment is registered
 */
public record JobForm(
        Address address,
        @Nullable String contact,
        @Nullable PhoneNumber phone,
        @Nullable String access,
        @Nullable Window wish,
        @Nullable Money cost,
        @Nullable Money collect,
        Work work,
        @Nullable String note) {

    /** What is done there. */
    public sealed interface Work {

        JobKind kind();

        /**
         * Furniture is brought [доставка, разгрузка].
         *
         * @param carrying whether it is carried up [подъём]
         * @param unloading whether the crew unloads it
         * @param pieces how many; {@code null}: not counted yet
         */
        record Delivery(
                boolean carrying,
                boolean unloading,
                @Nullable Integer pieces) implements Work {

            public static final int MOST_PIECES = 10_000;

            public Delivery {
                if (pieces != null && (pieces < 1 || pieces > MOST_PIECES))
                    throw new InvalidFulfilment("pieces", "range");
            }

            @Override
            public JobKind kind() {
                return JobKind.DELIVERY;
            }
        }

        /** Furniture is put together and mounted [сборка, монтаж]. */
        record Assembly(@Nullable String works, @Nullable String materials) implements Work {

            public Assembly {
                works = Texts.optionalNote("works", works, 4000);
                materials = Texts.optionalNote("materials", materials, 4000);
            }

            @Override
            public JobKind kind() {
                return JobKind.ASSEMBLY;
            }
        }
    }

    public JobForm {
        contact = Texts.optionalLine("contact", contact, 200);
        access = Texts.optionalNote("access", access, 500);
        note = Texts.optionalNote("note", note, 2000);
        if (cost != null && cost.isNegative()) throw new InvalidMoney("cost", "negative");
        if (collect != null && !collect.isPositive()) throw new InvalidMoney("collect", "not-positive");
    }

    public JobKind kind() {
        return work.kind();
    }
}
